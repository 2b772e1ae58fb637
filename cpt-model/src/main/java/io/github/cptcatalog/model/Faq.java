package io.github.cptcatalog.model;

/**
 * A question that patients ask about a procedure, and its answer.
 *
 * @param question the question, in plain words
 * @param answer the answer, in plain words; never advice for one patient
 */
public record Faq(String question, String answer) {

  /**
   * Checks both texts.
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  public Faq {
    question = Texts.required("question", question);
    answer = Texts.required("answer", answer);
  }
}
