package org.chengmen.files.laboratory;

import org.chengmen.files.FileKind;
import org.chengmen.files.FileRefusal;
import org.chengmen.files.pictures.Sheet;
import org.chengmen.kernel.Refused;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a laboratory found. It is written field by field: nothing that comes from there may become
/// an object of its choice.
sealed interface Answer {

    int MOST = 20;

    void write(DataOutput out) throws IOException;

    /// Nothing is wrong with the file; what was developed from it.
    record Good(List<Sheet> sheets) implements Answer {

        @Override
        public void write(DataOutput out) throws IOException {
            out.writeByte('g');
            out.writeByte(sheets.size());
            for (var sheet : sheets) {
                out.writeUTF(sheet.file().toString());
                out.writeUTF(sheet.kind().name());
                out.writeInt(sheet.width());
                out.writeInt(sheet.height());
            }
        }
    }

    /// The file is refused.
    record Bad(FileRefusal refusal, List<Object> values) implements Answer {

        static Bad of(Refused refused) {
            var problem = refused.problems().getFirst();
            return new Bad((FileRefusal) problem.code(), problem.values());
        }

        @Override
        public void write(DataOutput out) throws IOException {
            out.writeByte('b');
            out.writeUTF(refusal.name());
            out.writeByte(values.size());
            for (var value : values) {
                out.writeBoolean(value instanceof Number);
                out.writeUTF(value.toString());
            }
        }
    }

    /// It could not be read from the disk.
    record Failed(String message) implements Answer {

        @Override
        public void write(DataOutput out) throws IOException {
            out.writeByte('f');
            out.writeUTF(message);
        }
    }

    static Answer read(DataInput in) throws IOException {
        return switch (in.readByte()) {
            case 'g' -> new Good(sheets(in));
            case 'b' -> new Bad(FileRefusal.valueOf(in.readUTF()), values(in));
            default -> new Failed(in.readUTF());
        };
    }

    private static List<Sheet> sheets(DataInput in) throws IOException {
        var sheets = new ArrayList<Sheet>();
        for (var left = Math.min(MOST, in.readByte()); left > 0; left--) {
            sheets.add(
                    new Sheet(
                            Path.of(in.readUTF()),
                            FileKind.valueOf(in.readUTF()),
                            in.readInt(),
                            in.readInt()));
        }
        return sheets;
    }

    private static List<Object> values(DataInput in) throws IOException {
        var values = new ArrayList<Object>();
        for (var left = Math.min(MOST, in.readByte()); left > 0; left--) {
            var number = in.readBoolean();
            var text = in.readUTF();
            values.add(number ? (Object) Long.valueOf(text) : text);
        }
        return values;
    }
}
