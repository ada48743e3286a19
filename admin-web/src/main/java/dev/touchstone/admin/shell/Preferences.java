package dev.touchstone.admin.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the reader wants the console: language and theme. Cookies hold the choice, so that the page before signing in
 * already follows it; a signed-in reader's profile learns of it through {@link PreferencesChosen}.
 */
@Named
@RequestScoped
public class Preferences {

    private static final String LANGUAGE_COOKIE = "touchstone-language";
    private static final String THEME_COOKIE = "touchstone-theme";
    private static final String SINGLE_KEYS_COOKIE = "touchstone-single-keys";
    private static final String OFF = "off";
    private static final int A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

    @Inject
    HttpServletRequest request;

    @Inject
    Event<PreferencesChosen> chosen;

    private Language language = Language.ZH_CN;
    private Theme theme = Theme.SYSTEM;
    private boolean singleKeys = true;

    @PostConstruct
    void read() {
        language =
                cookie(LANGUAGE_COOKIE).flatMap(Language::find).orElseGet(() -> Language.bestOf(request.getLocales()));
        theme = cookie(THEME_COOKIE).flatMap(Theme::find).orElse(Theme.SYSTEM);
        singleKeys = cookie(SINGLE_KEYS_COOKIE).filter(OFF::equals).isEmpty();
    }

    public Language getLanguage() {
        return language;
    }

    public Theme getTheme() {
        return theme;
    }

    /** Whether single keys do something outside of fields. */
    public boolean isSingleKeys() {
        return singleKeys;
    }

    /** Turns single keys on or off; the page is shown anew. */
    public String turnSingleKeys() {
        singleKeys = !singleKeys;
        remember(FacesContext.getCurrentInstance().getExternalContext(), SINGLE_KEYS_COOKIE, singleKeys ? "on" : OFF);
        return samePage();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    /** The reader's own choice on a page; the page is shown anew. */
    public String chooseLanguage(Language choice) {
        use(choice, theme);
        chosen.fire(new PreferencesChosen(language, theme));
        return samePage();
    }

    /** The reader's own choice on a page; the page is shown anew. */
    public String chooseTheme(Theme choice) {
        use(language, choice);
        chosen.fire(new PreferencesChosen(language, theme));
        return samePage();
    }

    /** What a profile remembers takes effect, on signing in. */
    public void use(Language language, Theme theme) {
        this.language = language;
        this.theme = theme;
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getViewRoot().setLocale(language.getLocale());
        remember(faces.getExternalContext(), LANGUAGE_COOKIE, language.getTag());
        remember(faces.getExternalContext(), THEME_COOKIE, theme.getCode());
    }

    private static void remember(ExternalContext response, String name, String value) {
        response.addResponseCookie(
                name, value, Map.of("path", "/", "maxAge", A_YEAR_IN_SECONDS, "httpOnly", true, "SameSite", "Lax"));
    }

    private static String samePage() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    private Optional<String> cookie(String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
