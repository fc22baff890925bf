// Runs on Nodes too old for the rest: plain syntax, no imports.

const needed = { major: 20, minor: 19 };

/**
 * @param {string} version as in process.versions.node
 * @returns {string | null} what to tell the person, or null when this Node will do
 */
export function complaintAboutNode(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return null;
  return (
    "Claimdesk needs Node " +
    needed.major +
    "." +
    needed.minor +
    " or newer, and this is Node " +
    version +
    ".\n" +
    "Install a newer one from https://nodejs.org (or with a version manager: nvm install), then start again."
  );
}
