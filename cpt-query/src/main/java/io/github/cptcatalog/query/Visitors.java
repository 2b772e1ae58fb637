package io.github.cptcatalog.query;

/** What is done with the matches that a {@link Walk} finds. */
final class Visitors {
  private Visitors() {}

  /** Counts them, while another visitor sees them until it has enough. */
  static final class Counter implements Walk.Visitor {
    private final Walk.Visitor other;
    private boolean otherGoesOn = true;
    private int count;

    Counter(Walk.Visitor other) {
      this.other = other;
    }

    Counter() {
      this((block, matches) -> false);
    }

    @Override
    public boolean visit(int block, long matches) {
      count += Long.bitCount(matches);
      otherGoesOn = otherGoesOn && other.visit(block, matches);
      return true;
    }

    int count() {
      return count;
    }
  }

  /** Gathers their positions, after so many that are skipped, until there are enough. */
  static final class Gatherer implements Walk.Visitor {
    private final Positions gathered = new Positions();
    private final int limit;
    private int skip;

    Gatherer(int skip, int limit) {
      this.skip = skip;
      this.limit = limit;
    }

    @Override
    public boolean visit(int block, long matches) {
      int count = Long.bitCount(matches);
      if (count <= skip) {
        skip -= count;
        return true;
      }
      int start = block << Selection.BLOCK_BITS;
      for (long left = matches; left != 0 && gathered.size() < limit; left &= left - 1) {
        if (skip > 0) {
          skip--;
        } else {
          gathered.add(start + Long.numberOfTrailingZeros(left));
        }
      }
      return gathered.size() < limit;
    }

    int[] positions() {
      return gathered.toArray();
    }
  }

  /** Marks them in the blocks of a bitmap. */
  static final class Marker implements Walk.Visitor {
    private final long[] blocks;

    Marker(int size) {
      this.blocks = new long[Selection.blocks(size)];
    }

    @Override
    public boolean visit(int block, long matches) {
      blocks[block] |= matches;
      return true;
    }

    Bitmap bitmap() {
      return new Bitmap(blocks);
    }
  }
}
