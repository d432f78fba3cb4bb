package kpireport.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A plan with one thing spoilt. */
record Mutant(String change, JsonNode tree) {

    private static final String UNKNOWN = "zzzzzzzzzzzz";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<JsonNode> REPLACEMENTS =
            List.of(
                    NODES.textNode("Zz zz"),
                    NODES.textNode(""),
                    NODES.numberNode(-1),
                    NODES.numberNode(new BigDecimal("0.5")),
                    NODES.numberNode(1_000_000_000),
                    NODES.booleanNode(false),
                    NODES.nullNode(),
                    NODES.arrayNode(),
                    NODES.objectNode());

    static List<Mutant> withUnknownKeys(JsonNode root) {
        List<Mutant> mutants = new ArrayList<>();
        visit(root, "", root, mutants, Mutant::unknownKey);
        return mutants;
    }

    /**
     * Every value replaced by one of each type, every key left out, and one too many everywhere.
     */
    static List<Mutant> all(JsonNode root) {
        List<Mutant> mutants = withUnknownKeys(root);
        visit(root, "", root, mutants, Mutant::missing);
        for (JsonNode replacement : REPLACEMENTS) {
            visit(root, "", root, mutants, (at, copies) -> replace(at, replacement, copies));
        }
        return mutants;
    }

    /** A place in the tree; the copy may be spoilt there. */
    private record Place(String pointer, JsonNode root) {
        JsonNode parent() {
            return root.at(pointer.substring(0, pointer.lastIndexOf('/')));
        }

        String name() {
            return pointer.substring(pointer.lastIndexOf('/') + 1);
        }
    }

    private static void visit(
            JsonNode node,
            String pointer,
            JsonNode root,
            List<Mutant> mutants,
            BiConsumer<Place, List<Mutant>> spoil) {
        spoil.accept(new Place(pointer, root.deepCopy()), mutants);
        node.fieldNames()
                .forEachRemaining(
                        name -> visit(node.get(name), pointer + "/" + name, root, mutants, spoil));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), pointer + "/" + i, root, mutants, spoil);
        }
    }

    private static void unknownKey(Place at, List<Mutant> mutants) {
        if (at.root().at(at.pointer()) instanceof ObjectNode object) {
            object.put(UNKNOWN, "");
            mutants.add(new Mutant("one key more in " + at.pointer(), at.root()));
        }
    }

    private static void missing(Place at, List<Mutant> mutants) {
        if (!at.pointer().isEmpty() && at.parent() instanceof ObjectNode parent) {
            parent.remove(at.name());
            mutants.add(new Mutant("without " + at.pointer(), at.root()));
        }
    }

    private static void replace(Place at, JsonNode replacement, List<Mutant> mutants) {
        if (at.pointer().isEmpty()) {
            return;
        }
        if (at.parent() instanceof ArrayNode array) {
            array.set(Integer.parseInt(at.name()), replacement);
        } else if (at.parent() instanceof ObjectNode object) {
            object.set(at.name(), replacement);
        }
        mutants.add(new Mutant(replacement + " at " + at.pointer(), at.root()));
    }

    @Override
    public String toString() {
        return change;
    }
}
