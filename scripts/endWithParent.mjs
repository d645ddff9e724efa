// Preloaded into every process a command starts. When the one that started it is killed with `kill -9`, nobody is left
// to pass a signal on, and an orphaned server would keep the port from the next start.
const parent = process.ppid

const watch = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGTERM')
}, 500)
watch.unref()
