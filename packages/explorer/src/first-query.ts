/** What somebody sees who comes for the first time: it works on every desk, and shows how the graph is read. */
export const firstQuery = `# What this desk has published last.
#
# Ctrl-Enter runs it, Ctrl-Space completes names.
# The book on the left says what each type means:
# it begins at Query.
# To ask as a program, type under Headers, below:
# { "Authorization": "Bearer <a key>" }

query Latest {
  claims(first: 3) {
    totalCount
    nodes {
      text
      verdict { rating label }

      # The words of the article that make it.
      appearances(first: 1) {
        nodes {
          anchor { exact }
          article { title url }
        }
      }

      # What bears on it.
      evidence(first: 2) {
        nodes { stance source { name } }
      }
    }
  }

  # Keep endCursor, and ask changes(since: "…")
  # next time: it brings what is new.
  changes(last: 3) {
    nodes { kind at claim { text } }
    pageInfo { endCursor }
  }
}
`;
