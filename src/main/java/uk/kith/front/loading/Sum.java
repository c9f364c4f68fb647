package uk.kith.front.loading;

/** What became of the rows of one table: rows in = rows placed + rows listed. */
public record Sum(int in, int placed, int listed) {

    public Sum {
        if (in != placed + listed)
            throw new IllegalStateException("%d rows in, but %d placed and %d listed".formatted(in, placed, listed));
    }

    public Sum and(Sum other) {
        return new Sum(in + other.in, placed + other.placed, listed + other.listed);
    }
}
