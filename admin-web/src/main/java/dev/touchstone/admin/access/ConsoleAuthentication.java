package dev.touchstone.admin.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Tells the server who has signed in. The sign-in page hands in the credential; the session keeps the answer. Which
 * page then may be opened is the {@link Guard}'s business.
 */
@ApplicationScoped
@AutoApplySession
public class ConsoleAuthentication implements HttpAuthenticationMechanism {

    @Inject
    SignInDesk desk;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters().getCredential() instanceof UsernamePasswordCredential given) {
            return desk.signIn(new LoginName(given.getCaller()), given.getPasswordAsString())
                    .map(account -> context.notifyContainerAboutLogin(
                            account.login().value(), Set.of(account.role().name())))
                    .orElse(AuthenticationStatus.SEND_FAILURE);
        }
        return context.doNothing();
    }
}
