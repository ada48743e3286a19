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

/** Says under the field which rule a new password breaks. */
@FacesValidator(value = "touchstone.password", managed = true)
@Dependent
public class PasswordValidator implements Validator<String> {

    @Inject
    Texts texts;

    @Override
    public void validate(FacesContext faces, UIComponent field, @Nullable String password) {
        if (password == null) {
            return;
        }
        PasswordRule.brokenBy(password).ifPresent(rule -> {
            throw FieldFault.saying(texts.of(
                    rule.getTextKey(), PasswordRule.lengthOf(password), PasswordRule.SHORTEST, PasswordRule.LONGEST));
        });
    }
}
