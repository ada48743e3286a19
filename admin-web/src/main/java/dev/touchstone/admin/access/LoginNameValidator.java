package dev.touchstone.admin.access;

import dev.touchstone.admin.shell.FieldFault;
import dev.touchstone.admin.shell.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Says under the field what a login name may be. */
@FacesValidator(value = "touchstone.loginName", managed = true)
@Dependent
public class LoginNameValidator implements Validator<String> {

    @Inject
    Texts texts;

    @Override
    public void validate(FacesContext faces, UIComponent field, @Nullable String login) {
        if (login != null && !LoginName.isValid(login)) {
            throw FieldFault.saying(texts.of("access.login.form"));
        }
    }
}
