/** The network log of a browser, asked for what the extension asked the network for. */
import { readFile } from 'node:fs/promises';

/**
 * Requests to the network that an extension began: its pages, its worker, or its scripts under its own origin.
 * @param netlog file that `--log-net-log` wrote; one that the end of the browser cut off is still one event a line
 * @returns the lines of the log; `seen` tells that the log did hold requests, so that an empty answer means something
 */
export async function requestsOf(netlog: string, id: string): Promise<{ readonly ours: string[]; readonly seen: number }> {
  const lines = (await readFile(netlog, 'utf8')).split('\n').filter((line) => line.includes('"initiator"') || line.includes('"url"'));
  const net = lines.filter((line) => /"url":"(?:https?|wss?|ftp):/.test(line));
  return { ours: net.filter((line) => line.includes(`"initiator":"chrome-extension://${id}"`)), seen: net.length };
}
