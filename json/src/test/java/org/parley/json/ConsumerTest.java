package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small program outside this build finds the module by service loading, and reads and writes the Istanbul case, in a
 * Java of its own: once on the class path, once as a named module.
 */
class ConsumerTest {
    private static final String PROGRAM = """
            package consumer;

            import com.fasterxml.jackson.databind.ObjectMapper;
            import com.fasterxml.jackson.databind.json.JsonMapper;
            import java.nio.file.Path;
            import org.parley.Negotiation;
            import org.parley.json.ParleyJson;

            public final class Consumer {
                public static void main(String[] arguments) throws Exception {
                    ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
                    Negotiation found = mapper.readValue(Path.of(arguments[0]).toFile(), Negotiation.class);
                    Negotiation read = ParleyJson.ofDefaults().read(Path.of(arguments[0]));
                    Negotiation again = mapper.readValue(mapper.writeValueAsString(found), Negotiation.class);
                    boolean isNamed = Consumer.class.getModule().isNamed() && ParleyJson.class.getModule().isNamed();
                    System.out.print(found.equals(read) && again.equals(read) ? "same " : "other ");
                    System.out.print(isNamed ? "named" : "unnamed");
                }
            }
            """;

    private static final String MODULE = """
            module consumer {
                requires org.parley.json;
            }
            """;

    @TempDir
    Path folder;

    /** Returns where the classes lie that a consumer depends on. */
    private static List<String> dependencies() {
        List<String> paths = new ArrayList<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator)) {
                if (isNeeded(entry)) {
                    paths.add(entry);
                }
            }
        }
        return paths;
    }

    private static boolean isNeeded(String entry) {
        String name = Path.of(entry).getFileName() == null
                ? ""
                : Path.of(entry).getFileName().toString();
        boolean isOurs = Files.exists(Path.of(entry, "org/parley/Negotiation.class"))
                || Files.exists(Path.of(entry, "org/parley/json/ParleyJson.class"))
                || name.matches("parley-(core|json)-.*\\.jar");
        return isOurs || name.matches("(guava|failureaccess|jackson-(core|databind|annotations))-[0-9].*\\.jar");
    }

    @Test
    void it_works_on_the_class_path() throws Exception {
        compile(write("Consumer.java", PROGRAM), "-cp", path());

        assertThat(run("-cp", path() + File.pathSeparator + folder, "consumer.Consumer"))
                .isEqualTo("same unnamed");
    }

    @Test
    void it_works_on_the_module_path() throws Exception {
        List<Path> sources = new ArrayList<>(write("Consumer.java", PROGRAM));
        sources.addAll(write("module-info.java", MODULE));
        compile(sources, "-p", path());

        assertThat(run("-p", path() + File.pathSeparator + folder, "-m", "consumer/consumer.Consumer"))
                .isEqualTo("same named");
    }

    private static String path() {
        return String.join(File.pathSeparator, dependencies());
    }

    private List<Path> write(String name, String source) throws IOException {
        return List.of(Files.writeString(folder.resolve(name), source));
    }

    private void compile(List<Path> sources, String pathOption, String path) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = new ArrayList<>(List.of("-d", folder.toString(), pathOption, path));
        sources.forEach(source -> options.add(source.toString()));

        assertThat(compiler.run(null, null, null, options.toArray(new String[0])))
                .isZero();
    }

    private String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        command.add(Samples.path("istanbul-2025-1.json").toAbsolutePath().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
