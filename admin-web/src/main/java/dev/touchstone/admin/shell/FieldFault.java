package dev.touchstone.admin.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.validator.ValidatorException;

/** What a validator throws: the sentence that then stands under the field. */
public final class FieldFault {

    private FieldFault() {}

    /** A fault with this sentence. */
    public static ValidatorException saying(String sentence) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }
}
