/** The place of a list's column on the page of one document: nothing stands there. */
export default function Nothing() {
  return null
}
