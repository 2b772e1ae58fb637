package io.github.cptcatalog.query;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Selections made of others, block by block. */
final class Combined {
  private Combined() {}

  private static String describe(String how, List<? extends Selection> parts) {
    return parts.stream().map(Selection::describe).collect(joining("; ", how + " [", "]"));
  }

  /** What all select. */
  record Every(List<? extends Selection> parts, int size) implements Selection {
    @Override
    public long among(int block, long asked) {
      long left = asked;
      for (int i = 0; i < parts.size() && left != 0; i++) {
        left = parts.get(i).among(block, left);
      }
      return left;
    }

    @Override
    public boolean has(int position) {
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.get(i).has(position)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String describe() {
      return Combined.describe("all of", parts);
    }

    @Override
    public int estimate() {
      int least = size;
      for (Selection part : parts) {
        least = Math.min(least, part.estimate());
      }
      return least;
    }
  }

  /** What at least one selects. */
  record Some(List<? extends Selection> parts, int size) implements Selection {
    @Override
    public long among(int block, long asked) {
      long found = 0;
      for (int i = 0; i < parts.size() && found != asked; i++) {
        found |= parts.get(i).among(block, asked & ~found);
      }
      return found;
    }

    @Override
    public boolean has(int position) {
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).has(position)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public String describe() {
      return Combined.describe("any of", parts);
    }

    @Override
    public int estimate() {
      long sum = 0;
      for (Selection part : parts) {
        sum += part.estimate();
      }
      return (int) Math.min(sum, size);
    }
  }

  /** What the other one does not select. */
  record Rest(Selection other, int size) implements Selection {
    @Override
    public long among(int block, long asked) {
      return asked & ~other.among(block, asked);
    }

    @Override
    public String describe() {
      return "all but " + other.describe();
    }

    @Override
    public boolean has(int position) {
      return !other.has(position);
    }

    @Override
    public int estimate() {
      return size - other.estimate();
    }
  }
}
