package dev.touchstone.admin.standards.curve;

import java.util.ArrayList;
import java.util.List;

/** Where a curve gives the same points over a stretch of values. */
final class Levels {

    private Levels() {}

    /** The stretches that give any points, as long as they go on. */
    static List<PointsCurve.Piece> of(List<PointsCurve.Piece> pieces) {
        List<PointsCurve.Piece> levels = new ArrayList<>();
        for (PointsCurve.Piece piece : pieces) {
            if (!piece.begins().equals(piece.ends()) || piece.begins().signum() <= 0) {
                continue;
            }
            PointsCurve.Piece last = levels.isEmpty() ? piece : levels.get(levels.size() - 1);
            boolean goesOn = last.until().equals(piece.from()) && last.ends().equals(piece.begins());
            if (goesOn) {
                levels.set(
                        levels.size() - 1,
                        new PointsCurve.Piece(last.from(), piece.until(), piece.begins(), piece.ends()));
            } else {
                levels.add(piece);
            }
        }
        return levels;
    }
}
