package vn.codau.jobs;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How what a row keeps besides words is written: payloads, outcomes and what sentences name, as JSON. */
@Component
class JobJson {

    private final JsonMapper json;

    JobJson(JsonMapper json) {
        this.json = json;
    }

    String written(Object value) {
        return json.writeValueAsString(value);
    }

    <P> P read(String text, Class<P> type) {
        return json.readValue(text, type);
    }

    String arguments(JobText text) {
        return written(text.arguments().stream()
                .map(argument ->
                        argument instanceof Integer || argument instanceof Long ? argument : argument.toString())
                .toList());
    }

    JobText text(String key, String arguments) {
        List<?> read = read(arguments, ArrayList.class);
        return new JobText(key, List.copyOf(read));
    }
}
