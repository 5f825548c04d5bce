package vn.codau.shell;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tasks that the menu is grouped by. A module belongs to one; what belongs to none is about the season. */
enum MenuGroup {
    MINE("shell.menu.mine", Set.of("home", "notification")),
    SEASON("shell.menu.season", Set.of()),
    ORGANISATION("shell.menu.organisation", Set.of("organisation")),
    SYSTEM("shell.menu.system", Set.of("identity", "audit", "evidence"));

    private final String titleKey;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable.
    private final Set<String> modules;

    MenuGroup(String titleKey, Set<String> modules) {
        this.titleKey = titleKey;
        this.modules = modules;
    }

    /** Where a view belongs, told by its module. */
    static MenuGroup of(@Nullable Class<?> view) {
        var module = view == null ? "" : view.getPackageName().replaceFirst("^vn\\.codau\\.(\\w+).*$", "$1");
        return Arrays.stream(values())
                .filter(group -> group.modules.contains(module))
                .findFirst()
                .orElse(SEASON);
    }

    String titleKey() {
        return titleKey;
    }
}
