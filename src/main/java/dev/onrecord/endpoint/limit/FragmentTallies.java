package dev.onrecord.endpoint.limit;

import dev.onrecord.endpoint.limit.Tally.Spread;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tallies of all fragments of a document, each made once, behind those that it spreads; without recursion. */
final class FragmentTallies {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, List<String>> users = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();

    FragmentTallies(Document document) {
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            tallies.put(fragment.getName(), Tally.of(fragment));
        }
        tallies.forEach(this::await);
        complete();
    }

    private void await(String name, Tally tally) {
        int unfinished = 0;
        for (Spread spread : tally.spreads()) {
            if (tallies.containsKey(spread.fragment())) {
                users.computeIfAbsent(spread.fragment(), used -> new ArrayList<>())
                        .add(name);
                unfinished++;
            }
        }
        open.put(name, unfinished);
    }

    private void complete() {
        Deque<String> ready = new ArrayDeque<>();
        tallies.keySet().stream()
                .filter(name -> open.getOrDefault(name, 0) == 0)
                .forEach(ready::add);
        while (!ready.isEmpty()) {
            String name = ready.remove();
            open.remove(name);
            tallies.computeIfPresent(name, (same, tally) -> inPlace(tally));
            for (String user : users.getOrDefault(name, List.of())) {
                if (open.merge(user, -1, Integer::sum) == 0) {
                    ready.add(user);
                }
            }
        }
    }

    /** The tally with all that it spreads; fragments that do not exist are left to validation. */
    Tally inPlace(Tally tally) {
        for (Spread spread : tally.spreads()) {
            Tally fragment = tallies.get(spread.fragment());
            if (fragment != null) {
                tally.add(spread, fragment);
            }
        }
        return tally;
    }

    /** A fragment that spreads itself, directly or through others, if there is one. */
    Optional<String> circular() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Set<String> path = new LinkedHashSet<>();
        String name = open.keySet().iterator().next();
        while (path.add(name)) {
            name = unfinishedIn(name);
        }
        return Optional.of(name);
    }

    private String unfinishedIn(String name) {
        return Optional.ofNullable(tallies.get(name)).stream()
                .flatMap(tally -> tally.spreads().stream())
                .map(Spread::fragment)
                .filter(open::containsKey)
                .findFirst()
                .orElseThrow();
    }

    Iterable<Tally> all() {
        return tallies.values();
    }
}
