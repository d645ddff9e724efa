import path from 'node:path'

/** Where an embedded database keeps what it keeps. */
export interface Cluster {
  dataDir: string
  /** PostgreSQL's own folder, which belongs to the user it runs as. */
  folder: string
  passwordFile: string
  portFile: string
  /** Holds a note for each process that uses the database. */
  usersFolder: string
  logFile: string
}

/** Name of the database and of the role that owns it. */
export const databaseName = 'nyhetsrum'

/**
 * The embedded database of a data folder, whether or not it has been made.
 *
 * @param dataDir Absolute path of `DATA_DIR`.
 */
export function clusterIn(dataDir: string): Cluster {
  const folder = path.join(dataDir, 'postgres')
  return {
    dataDir,
    folder,
    passwordFile: path.join(dataDir, 'postgres.password'),
    usersFolder: path.join(dataDir, 'postgres.users'),
    portFile: path.join(dataDir, 'postgres.port'),
    logFile: path.join(folder, 'server.log'),
  }
}
