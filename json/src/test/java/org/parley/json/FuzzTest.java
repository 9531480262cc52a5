package org.parley.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Damaged documents give a negotiation or the documented problems, and nothing else.
 *
 * <p>A hundred thousand of them, with little memory: {@code mvn -pl json -am -Pfuzz test -Dtest=FuzzTest
 * -Dsurefire.failIfNoSpecifiedTests=false}. Each failure names its seed; {@code -Dparley.fuzz.seed=N
 * -Dparley.fuzz.documents=1}, without the profile, draws that one again.
 */
class FuzzTest {
    private static final int DOCUMENTS = Integer.getInteger("parley.fuzz.documents", 2_000);
    private static final int FIRST_SEED = Integer.getInteger("parley.fuzz.seed", 1);

    /** Far more than any of these documents takes; it only turns a hang into a failure. */
    private static final long LONGEST_MILLISECONDS = 60_000;

    private static final ParleyJson JSON = ParleyJson.ofDefaults();
    private static final String[] SPLINTERS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "-",
        "1e999999999",
        "9".repeat(40),
        "\\uD800",
        "\uFEFF",
        "\"kind\":",
        "\"allOf\":[",
        "{\"not\":",
        "\"proposal\"",
        "\"\"",
        "0",
        "NaN",
        "\u0000",
        "/*",
        "'",
        "\"id\":\"north\"",
        "\"parties\":[]",
        "\n",
        "1.5",
        "-1",
        "2025-13-45",
        "P-1D",
        "[[[[[[[[[[[[[[[[[[[["
    };

    @Test
    void damaged_documents_give_documented_problems_only() throws Exception {
        byte[][] samples = {
            Samples.text("everything-1.json").getBytes(StandardCharsets.UTF_8),
            Samples.text("istanbul-2025-1.json").getBytes(StandardCharsets.UTF_8),
            Samples.text("rules-1.json").getBytes(StandardCharsets.UTF_8)
        };
        int refused = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            int seed = FIRST_SEED + i;
            byte[] damaged = damaged(samples[seed % samples.length], new Random(seed));
            refused += isRefused(seed, damaged) ? 1 : 0;
        }
        assertThat(refused).as("documents that damage makes unreadable").isGreaterThan(DOCUMENTS / 2);
    }

    private static boolean isRefused(int seed, byte[] document) throws InterruptedException {
        AtomicReference<Object> outcome = new AtomicReference<>("hangs");
        Thread reading = new Thread(() -> outcome.set(read(document)), "seed " + seed);
        reading.start();
        reading.join(LONGEST_MILLISECONDS);
        assertThat(outcome.get()).as("document of seed %d", seed).isInstanceOf(ReadResult.class);
        ReadResult result = (ReadResult) outcome.get();
        assertThat(result.negotiation().isPresent()).isEqualTo(result.problems().isEmpty());
        return result.negotiation().isEmpty();
    }

    private static Object read(byte[] document) {
        try {
            return JSON.readAll(new ByteArrayInputStream(document));
        } catch (Throwable failure) {
            return failure;
        }
    }

    private static byte[] damaged(byte[] sample, Random random) {
        byte[] document = sample;
        int wounds = 1 + random.nextInt(4);
        for (int i = 0; i < wounds; i++) {
            document = wounded(document, random);
        }
        return document;
    }

    private static byte[] wounded(byte[] document, Random random) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + random.nextInt(1 + random.nextInt(60)));
        byte[] middle = switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> SPLINTERS[random.nextInt(SPLINTERS.length)].getBytes(StandardCharsets.UTF_8);
            case 2 -> new byte[] {(byte) random.nextInt(256)};
            case 3 -> java.util.Arrays.copyOfRange(document, from, to);
            default -> piece(document, random);
        };
        boolean isInserted = random.nextBoolean();
        int rest = isInserted ? from : to;
        byte[] wounded = new byte[from + middle.length + document.length - rest];
        System.arraycopy(document, 0, wounded, 0, from);
        System.arraycopy(middle, 0, wounded, from, middle.length);
        System.arraycopy(document, rest, wounded, from + middle.length, document.length - rest);
        return wounded;
    }

    /** Returns a piece from elsewhere, often of whole properties, so that some damage is well formed. */
    private static byte[] piece(byte[] document, Random random) {
        String text = new String(document, StandardCharsets.UTF_8);
        int start = text.indexOf("{", random.nextInt(text.length() + 1));
        int end = start < 0 ? -1 : text.indexOf("}", start);
        return end < 0 ? new byte[0] : text.substring(start, end + 1).getBytes(StandardCharsets.UTF_8);
    }
}
