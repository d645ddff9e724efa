// Keeps a preview beside the editor's form fresh: the admin tells when something is saved, and the page is read anew.
const admin = window.opener ?? window.parent

window.addEventListener('message', (event) => {
  if (event.origin !== window.location.origin) return
  if (event.data?.type === 'payload-document-event') window.location.reload()
})

if (admin !== window) admin.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
