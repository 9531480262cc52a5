package org.parley.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.json.ParleyJson;

/** What the README shows compiles, prints what it says, and names what exists. */
class ReadmeTest {
    private static final String BUILD_AND_RUN = "## Build and run";
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,} (.*)$");
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[A-Z][A-Za-z0-9]*[a-z0-9][A-Za-z0-9]*\\b");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z]+)>([^<]*)</\\1>");
    private static final Pattern TAG =
            Pattern.compile("<!--.*?-->|<(/?)([A-Za-z][\\w.-]*)[^<>]*?(/?)>", Pattern.DOTALL);

    /** A fenced block: where it begins, under which heading, and its lines. */
    private record Block(int line, String language, String heading, List<String> lines) {
        String where() {
            return "the " + language + " block at line " + line + " of README.md";
        }

        List<String> filled() {
            return lines.stream().filter(text -> !text.isBlank()).toList();
        }
    }

    private static Path inProject(String path) {
        return ExamplesTest.inModule("..").resolve(path).normalize();
    }

    private static String readme() throws IOException {
        return Files.readString(inProject("README.md"));
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        String heading = "";
        Block open = null;
        int number = 0;
        for (String line : readme().lines().toList()) {
            number++;
            if (line.strip().startsWith("```")) {
                if (open == null) {
                    open = new Block(number, line.strip().substring(3), heading, new ArrayList<>());
                    blocks.add(open);
                } else {
                    open = null;
                }
            } else if (open != null) {
                open.lines().add(line.stripTrailing());
            } else if (line.startsWith("## ")) {
                heading = line;
            }
        }
        assertThat(open).as("the block that README.md opens and does not close").isNull();
        return blocks;
    }

    private static List<Block> blocks(String language) throws IOException {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    private static List<String> withoutIndentation(List<String> lines) {
        int common = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(common).stripTrailing())
                .toList();
    }

    /** Returns whether the lines stand in the text one after the other, indented in whatever way. */
    private static boolean contains(List<String> text, List<String> lines) {
        List<String> wanted = withoutIndentation(lines);
        for (int from = 0; from + wanted.size() <= text.size(); from++) {
            if (withoutIndentation(text.subList(from, from + wanted.size())).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> compiledSources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("examples/src/main/java", "examples/src/test/java", "core/src/test/java")) {
            try (Stream<Path> files = Files.walk(inProject(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    @Test
    void every_java_block_stands_in_a_source_file_that_is_compiled() throws IOException {
        List<List<String>> texts = new ArrayList<>();
        for (Path source : compiledSources()) {
            texts.add(Files.readAllLines(source));
        }

        for (Block block : blocks("java")) {
            if (texts.stream().noneMatch(text -> contains(text, block.lines()))) {
                fail(block.where() + " stands in no source file of the examples or of the tests, line by line:"
                        + " put it into one, or copy it from there." + firstStrangeLine(block, texts));
            }
        }
    }

    /** Names the first line that no text has, as a place to look first. */
    private static String firstStrangeLine(Block block, List<List<String>> texts) {
        for (String line : block.filled()) {
            if (texts.stream().noneMatch(text -> contains(text, List.of(line)))) {
                return " The first line that is not there is: " + line.strip();
            }
        }
        return " Each of its lines is there, but not one after the other.";
    }

    @Test
    void the_quickstart_is_among_the_java_blocks_as_a_whole() throws IOException {
        List<String> source =
                Files.readAllLines(ExamplesTest.inModule("src/main/java/org/parley/examples/Quickstart.java"));
        List<String> trimmed = source.stream().map(String::strip).toList();
        int begin = trimmed.indexOf("// README: quickstart");
        int end = trimmed.indexOf("// end");
        List<String> region = source.subList(begin + 1, end);

        assertThat(blocks("java"))
                .as("the java blocks of README.md; one has to show the marked region of Quickstart")
                .anyMatch(block -> contains(block.lines(), region));
    }

    @Test
    void every_text_block_is_what_an_example_prints_and_the_first_what_the_quickstart_does() throws IOException {
        List<Block> blocks = blocks("text");
        assertThat(blocks)
                .as("the text blocks of README.md, which show what examples print")
                .isNotEmpty();
        for (Block block : blocks) {
            List<List<String>> printed = new ArrayList<>();
            for (String example : block.equals(blocks.get(0)) ? List.of("Quickstart") : ExamplesTest.examples()) {
                printed.add(ExamplesTest.golden(example).lines().toList());
            }
            if (printed.stream().noneMatch(text -> contains(text, block.lines()))) {
                fail(block.where() + " is not what "
                        + (printed.size() == 1 ? "Quickstart prints, or a part of it" : "an example prints")
                        + ": copy it from the golden file." + firstStrangeLine(block, printed));
            }
        }
    }

    @Test
    void every_json_block_is_a_case_that_can_be_read() throws IOException {
        List<Block> blocks = blocks("json");
        assertThat(blocks)
                .as("json blocks of README.md, which show cases as files")
                .isNotEmpty();
        for (Block block : blocks) {
            assertThat(ParleyJson.ofDefaults()
                            .readAll(String.join("\n", block.lines()))
                            .problems())
                    .as("what is wrong with %s", block.where())
                    .isEmpty();
        }
    }

    @Test
    void two_commands_build_it_and_run_an_example() throws IOException {
        List<Block> shell = blocks("sh").stream()
                .filter(block -> block.heading().equals(BUILD_AND_RUN))
                .toList();
        assertThat(shell)
                .as("sh blocks of README.md under \"%s\", the first of which CI runs", BUILD_AND_RUN)
                .isNotEmpty();
        List<String> commands = shell.get(0).filled();

        assertThat(commands)
                .as(
                        "the commands of %s, which CI runs in a fresh clone",
                        shell.get(0).where())
                .hasSize(2);
        assertThat(commands.get(0)).as("the first command").isEqualTo("mvn -B -ntp verify");
        assertThat(commands.get(1))
                .as("the second command, which has to run an example")
                .startsWith("mvn ")
                .contains(" exec:java ", " -Dexec.mainClass=org.parley.examples.");
        String main = commands.get(1).replaceFirst(".*-Dexec\\.mainClass=org\\.parley\\.examples\\.(\\S+).*", "$1");
        assertThat(ExamplesTest.canRun(main))
                .as("the class %s of the second command exists in the examples and has a main method", main)
                .isTrue();
    }

    private static String element(String xml, String name) {
        Matcher elements = ELEMENT.matcher(xml);
        while (elements.find()) {
            if (elements.group(1).equals(name)) {
                return elements.group(2).strip();
            }
        }
        return "";
    }

    /** Returns what is wrong with the nesting of the tags; nothing where they are well nested. */
    private static String problem(String xml) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(xml);
        while (tags.find()) {
            String name = tags.group(2);
            if (name != null && tags.group(1).isEmpty() && tags.group(3).isEmpty()) {
                open.push(name);
            } else if (name != null && !tags.group(1).isEmpty() && !name.equals(open.poll())) {
                return "</" + name + "> closes nothing";
            }
        }
        String rest = TAG.matcher(xml).replaceAll("");
        return rest.matches("(?s).*[<>].*") ? "a tag is not closed" : open.isEmpty() ? "" : open + " is not closed";
    }

    /** Returns the artifact ids of the modules that are deployed. */
    private static List<String> artifacts() throws IOException {
        List<String> artifacts = new ArrayList<>();
        String parent = Files.readString(inProject("pom.xml"));
        Matcher modules = Pattern.compile("<module>(.*?)</module>").matcher(parent);
        while (modules.find()) {
            String pom = Files.readString(inProject(modules.group(1) + "/pom.xml"));
            if (!pom.contains("<maven.deploy.skip>true<")) {
                artifacts.add(element(pom.replaceFirst("(?s)<parent>.*?</parent>", ""), "artifactId"));
            }
        }
        return artifacts;
    }

    @Test
    void the_dependency_is_the_version_that_the_build_makes() throws IOException {
        String parent = Files.readString(inProject("pom.xml"));
        List<Block> blocks = blocks("xml");
        assertThat(blocks)
                .as("xml blocks of README.md, which show the dependency")
                .isNotEmpty();
        for (Block block : blocks) {
            String xml = String.join("\n", block.lines());
            assertThat(problem(xml)).as("what is wrong with %s", block.where()).isEmpty();
            List<String> dependencies = Arrays.stream(xml.split("<dependency>"))
                    .filter(part -> part.contains("</dependency>"))
                    .toList();
            assertThat(dependencies).as("dependencies in %s", block.where()).isNotEmpty();
            for (String dependency : dependencies) {
                assertThat(element(dependency, "groupId"))
                        .as("group in %s", block.where())
                        .isEqualTo("org.parley");
                assertThat(artifacts())
                        .as("modules, for %s", block.where())
                        .contains(element(dependency, "artifactId"));
                assertThat(element(dependency, "version"))
                        .as("version in %s, which pom.xml gives too", block.where())
                        .isEqualTo(element(parent, "version"));
            }
        }
    }

    /** Returns the rows, without their header, of the tables under headings, or with headers, about examples. */
    private static List<String> exampleRows() throws IOException {
        List<String> rows = new ArrayList<>();
        String heading = "";
        List<String> lines = readme().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher title = HEADING.matcher(lines.get(i));
            heading = title.matches() ? title.group(1) : heading;
            boolean isHeader = lines.get(i).startsWith("|")
                    && i + 1 < lines.size()
                    && lines.get(i + 1).matches("\\|[\\s:|-]+");
            String firstCell = isHeader ? lines.get(i).split("\\|")[1] : "";
            if (isHeader && (isAboutExamples(firstCell) || isAboutExamples(heading))) {
                for (i += 2; i < lines.size() && lines.get(i).startsWith("|"); i++) {
                    rows.add(lines.get(i));
                }
            }
        }
        return rows;
    }

    private static boolean isAboutExamples(String text) {
        return text.matches("(?i).*\\bexamples?\\b.*");
    }

    @Test
    void every_example_of_the_table_exists_and_can_be_run() throws IOException {
        assertThat(exampleRows())
                .as("rows of the table of examples in README.md: a table under a heading, or with a first column, that"
                        + " says \"Example\" or \"Examples\"")
                .isNotEmpty();
        for (String row : exampleRows()) {
            Matcher name = CLASS_NAME.matcher(row.split("\\|")[1].replaceAll("\\]\\([^)]*\\)", "]"));
            assertThat(name.find()).as("the first cell names a class: %s", row).isTrue();
            assertThat(ExamplesTest.canRun(name.group()))
                    .as("%s, of the table of examples in README.md, exists and has a main method", name.group())
                    .isTrue();
        }
    }

    @Test
    void links_to_files_lead_to_files() throws IOException {
        Matcher links = LINK.matcher(readme());
        while (links.find()) {
            if (!links.group(1).matches("[a-z]+:.*")) {
                assertThat(inProject(links.group(1)))
                        .as("what README.md links to")
                        .exists();
            }
        }
    }
}
