interface Said {
  id: string;
  replyTo: { id: string } | null;
}

export interface CommentThread<Comment extends Said> {
  first: Comment;
  replies: readonly Comment[];
}

/**
 * Comments in threads one level deep: an answer to an answer belongs to the same talk. One whose beginning is not
 * on the page stands for itself.
 */
export function threadsOf<Comment extends Said>(comments: readonly Comment[]): CommentThread<Comment>[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: Comment): string => {
    let root = comment;
    const seen = new Set<string>();
    while (root.replyTo !== null && !seen.has(root.id)) {
      seen.add(root.id);
      const earlier = byId.get(root.replyTo.id);
      if (earlier === undefined) break;
      root = earlier;
    }
    return root.id;
  };
  return comments
    .filter((comment) => rootOf(comment) === comment.id)
    .map((first) => ({
      first,
      replies: comments.filter((other) => other.id !== first.id && rootOf(other) === first.id),
    }));
}
