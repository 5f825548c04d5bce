package vn.codau.criteria.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import vn.codau.criteria.draft.CriteriaDraft;
import vn.codau.criteria.table.CriteriaProblem;

/**
 * A draft as a YAML file: its fields as they are, guidance with its node, a level's description with its level. Reads plain
 * texts, lists and maps only; aliases, tags, repeated keys and files beyond all measure are refused.
 */
public final class CriteriaYaml {

    static final int MAX_BYTES = 2_000_000;

    private static final String FORMAT = "codau.criteria/1";
    private static final int DEEPEST = 60;
    private static final int WIDTH = 120;

    private CriteriaYaml() {}

    public static CriteriaDraft read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new CriteriaProblem("fileTooLarge", MAX_BYTES / 1_000_000);
        }
        Map<?, ?> tree;
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            tree = yaml().load(text.toString()) instanceof Map<?, ?> map ? map : Map.of();
        } catch (CharacterCodingException notText) {
            throw new CriteriaProblem("notUtf8");
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new CriteriaProblem("notYaml", mark == null ? 0 : mark.getLine() + 1);
        } catch (YAMLException | StackOverflowError refused) {
            throw new CriteriaProblem("notYaml", 0);
        }
        if (!FORMAT.equals(tree.get("format"))) {
            throw new CriteriaProblem("notCriteria", FORMAT);
        }
        var content = new LinkedHashMap<Object, Object>(tree);
        content.remove("format");
        return CriteriaDraft.of(content);
    }

    public static byte[] write(CriteriaDraft draft) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("format", FORMAT);
        tree.putAll(draft.tree(false));
        return yaml().dump(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        loading.setAllowRecursiveKeys(false);
        loading.setMaxAliasesForCollections(0);
        loading.setNestingDepthLimit(DEEPEST);
        loading.setCodePointLimit(MAX_BYTES);
        var dumping = new DumperOptions();
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        dumping.setAllowUnicode(true);
        dumping.setWidth(WIDTH);
        dumping.setLineBreak(DumperOptions.LineBreak.UNIX);
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Texts());
    }

    /** Takes every plain scalar for a text, so that 1.50 and 01 stay what was typed. */
    private static final class Texts extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // None: neither numbers nor dates nor "no" mean anything here.
        }
    }
}
