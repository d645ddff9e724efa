// Brings forth the buttons by which addresses are copied, in browsers that let a page copy. Without it, each address is
// plain text that one click marks. It is the only script that readers' pages have, and it is on one page.
const status = document.getElementById('copied')

async function copy(button) {
  const address = document.getElementById(button.dataset.copies)
  try {
    await navigator.clipboard.writeText(address.textContent)
  } catch {
    // The reader has forbidden it. What is marked can be copied by hand.
    window.getSelection()?.selectAllChildren(address)
    return
  }
  status.textContent = button.dataset.said
  const [words] = button.childNodes
  const before = words.textContent
  if (before === button.dataset.done) return
  words.textContent = button.dataset.done
  setTimeout(() => {
    words.textContent = before
  }, 2000)
}

if (navigator.clipboard)
  for (const button of document.querySelectorAll('button[data-copies]')) {
    button.hidden = false
    button.addEventListener('click', () => copy(button))
  }
