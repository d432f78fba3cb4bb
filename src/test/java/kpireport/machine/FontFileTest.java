package kpireport.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFileTest {

    @TempDir Path folder;

    @Test
    void aFontWithTheVietnameseBlockIsVietnamese() throws IOException {
        assertThat(FontFile.isVietnamese(font(0x20, 0x7E, 0x1EA0, 0x1EF9))).isTrue();
    }

    @Test
    void aFontThatEndsOneLetterEarlierIsNot() throws IOException {
        assertThat(FontFile.isVietnamese(font(0x20, 0x7E, 0x1EA0, 0x1EF8))).isFalse();
    }

    @Test
    void whatIsNoFontIsNotVietnamese() throws IOException {
        Path text = Files.writeString(folder.resolve("times.ttf"), "no font at all");
        assertThat(FontFile.isVietnamese(text)).isFalse();
    }

    /** Nothing but a table of characters, with two segments and the one that ends it. */
    private Path font(int from, int to, int secondFrom, int secondTo) throws IOException {
        ByteBuffer font = ByteBuffer.allocate(200);
        font.putInt(0x00010000).putShort((short) 1).position(12);
        font.putInt(0x636d6170).putInt(0).putInt(28).putInt(100);
        font.putShort((short) 0).putShort((short) 1).putInt(0x00030001).putInt(12);
        font.putShort((short) 4).putShort((short) 40).putShort((short) 0).putShort((short) 6);
        font.position(font.position() + 6);
        List.of(to, secondTo, 0xFFFF).forEach(end -> font.putShort(end.shortValue()));
        font.putShort((short) 0);
        List.of(from, secondFrom, 0xFFFF).forEach(start -> font.putShort(start.shortValue()));
        return Files.write(folder.resolve("font.ttf"), font.array());
    }
}
