package org.chengmen.files;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/// Files as people send them, honest and otherwise.
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    public static byte[] pdf(String inside) {
        return latin(
                "%PDF-1.5\n1 0 obj\n<</Type/Catalog"
                        + inside
                        + ">>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n");
    }

    /// Hides the dictionary in a packed object stream.
    public static byte[] pdfWithPacked(String inside) {
        var deflater = new Deflater();
        deflater.setInput(latin("1 0 <<" + inside + ">>"));
        deflater.finish();
        var packed = new byte[1000];
        var length = deflater.deflate(packed);
        deflater.end();
        return join(
                latin(
                        "%PDF-1.5\n2 0 obj\n<</Type/ObjStm/N 1/Filter/FlateDecode/Length "
                                + length
                                + ">>\nstream\n"),
                java.util.Arrays.copyOf(packed, length),
                latin("\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"));
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] docx(Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", text("<Types/>"));
        entries.put("word/document.xml", text("<w:document/>"));
        entries.putAll(more);
        return zip(entries);
    }

    public static byte[] docx() {
        return docx(Map.of());
    }

    public static byte[] ole(String... streams) {
        var out = new ByteArrayOutputStream();
        try (var system = new POIFSFileSystem()) {
            for (var stream : streams) {
                system.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            }
            system.writeFilesystem(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /// A few hundred bytes that claim any size.
    public static byte[] pngClaiming(int width, int height) {
        var header =
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0});
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", header.array()),
                chunk("IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1}),
                chunk("IEND", new byte[0]));
    }

    /// A JPEG whose camera says how it was held, and where.
    public static byte[] jpegHeld(int orientation, int width, int height) {
        var tiff =
                ByteBuffer.allocate(26)
                        .put(latin("MM"))
                        .putShort((short) 42)
                        .putInt(8)
                        .putShort((short) 1)
                        .putShort((short) 0x0112)
                        .putShort((short) 3)
                        .putInt(1)
                        .putShort((short) orientation);
        var exif = join(latin("Exif\0\0"), tiff.array(), latin("GPS 30.59N 114.30E"));
        var segment =
                ByteBuffer.allocate(4)
                        .put((byte) 0xff)
                        .put((byte) 0xe1)
                        .putShort((short) (exif.length + 2));
        var jpeg = picture("jpg", width, height);
        return join(
                java.util.Arrays.copyOf(jpeg, 2),
                segment.array(),
                exif,
                java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] chunk(String kind, byte[] data) {
        var body = join(latin(kind), data);
        var sum = new CRC32();
        sum.update(body);
        return join(
                ByteBuffer.allocate(4).putInt(data.length).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    public static byte[] mp4() {
        return join(
                box("ftyp", latin("isom\0\0\2\0isomiso2mp41")),
                box("moov", new byte[64]),
                box("mdat", new byte[100]));
    }

    private static byte[] box(String kind, byte[] data) {
        return join(ByteBuffer.allocate(4).putInt(data.length + 8).array(), latin(kind), data);
    }

    public static byte[] truncated(byte[] file) {
        return java.util.Arrays.copyOf(file, file.length / 2);
    }
}
