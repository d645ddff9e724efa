import { MigrateDownArgs, MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Subscriptions by e-mail. They are no collection of Payload's: nobody with an account can ask for an address.
 *
 * `person` is a keyed hash of the address, by which it is known that two subscriptions are one person's. What the secrets
 * in mails are is nowhere kept, only their hashes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await createSubscriptions(db)
  await createMailings(db)
  await createDeliveries(db)
}

type Database = MigrateUpArgs['db']

async function createSubscriptions(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE TABLE subscriptions (
      id uuid PRIMARY KEY,
      person text NOT NULL,
      address text NOT NULL,
      language text NOT NULL,
      follows text[] NOT NULL CHECK (cardinality(follows) > 0),
      languages text[] NOT NULL CHECK (cardinality(languages) > 0),
      cadence text NOT NULL,
      send_original_after_days integer,
      consent integer NOT NULL,
      confirm_hash text UNIQUE,
      leave_hash text NOT NULL UNIQUE,
      refusals integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL,
      confirmed_at timestamptz
    )`)
  await db.execute(sql`CREATE INDEX subscriptions_person_idx ON subscriptions (person)`)
  await db.execute(sql`CREATE INDEX subscriptions_follows_idx ON subscriptions USING gin (follows)`)
  await db.execute(sql`CREATE INDEX subscriptions_unconfirmed_idx ON subscriptions (created_at) WHERE confirmed_at IS NULL`)
  // When somebody asked for a subscription: who, or from which network, is a keyed hash. Kept for a day.
  await db.execute(sql`CREATE TABLE subscription_attempts (key text NOT NULL, at timestamptz NOT NULL)`)
  await db.execute(sql`CREATE INDEX subscription_attempts_key_idx ON subscription_attempts (key, at)`)
  await db.execute(sql`CREATE INDEX subscription_attempts_at_idx ON subscription_attempts (at)`)
}

/** What subscribers are to be told, noted in the transaction of the act itself, whatever code acts. */
async function createMailings(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE TABLE mailings (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      kind text NOT NULL,
      type text NOT NULL,
      document uuid NOT NULL,
      language text NOT NULL,
      title text,
      revision integer NOT NULL,
      significance text,
      acted_at timestamptz NOT NULL,
      public_from timestamptz NOT NULL,
      state text NOT NULL DEFAULT 'new'
    )`)
  await db.execute(sql`CREATE INDEX mailings_new_idx ON mailings (public_from) WHERE state = 'new'`)
  await db.execute(sql`CREATE INDEX mailings_document_idx ON mailings (document)`)
  await db.execute(sql`CREATE INDEX mailings_acted_at_idx ON mailings (acted_at)`)
  await db.execute(sql`
    CREATE FUNCTION note_mailing() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.act::text = 'published' AND NEW.details->>'significance' IN ('first', 'major', 'correction') THEN
        INSERT INTO mailings (kind, type, document, language, title, revision, significance, acted_at, public_from)
        VALUES ('text', NEW.type, NEW.document::uuid, NEW.language, NEW.title, NEW.revision, NEW.details->>'significance',
          NEW.at, coalesce((NEW.details->>'publicFrom')::timestamptz, NEW.at));
      ELSIF NEW.act::text IN ('withdrawn', 'in-error', 'consolidated', 'unpublished', 'trashed', 'deleted') THEN
        INSERT INTO mailings (kind, type, document, language, title, revision, acted_at, public_from)
        -- Taken away, put in the trash and deleted: that is told once of what readers had last been told.
        SELECT 'withdrawal', NEW.type, NEW.document::uuid, NEW.language, NEW.title, coalesce(max(told.revision), 0), NEW.at, NEW.at
        FROM mailings AS told WHERE told.document = NEW.document::uuid AND told.kind = 'text';
      END IF;
      RETURN NULL;
    END $$`)
  await db.execute(sql`
    CREATE TRIGGER note_mailing AFTER INSERT ON acts FOR EACH ROW EXECUTE FUNCTION note_mailing()`)
}

/** What one subscriber is to be told. The same publication can be there once for a person, so it is sent once. */
async function createDeliveries(db: Database): Promise<void> {
  await db.execute(sql`
    CREATE TABLE deliveries (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      subscription uuid NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
      person text NOT NULL,
      kind text NOT NULL,
      type text,
      document uuid NOT NULL,
      language text,
      title text,
      revision integer NOT NULL,
      significance text,
      told_at timestamptz NOT NULL,
      due_at timestamptz NOT NULL,
      state text NOT NULL DEFAULT 'waiting',
      attempts integer NOT NULL DEFAULT 0,
      mail uuid,
      settled_at timestamptz,
      UNIQUE (person, kind, document, revision)
    )`)
  await db.execute(sql`CREATE INDEX deliveries_due_idx ON deliveries (due_at, id) WHERE state = 'waiting'`)
  await db.execute(sql`CREATE INDEX deliveries_sending_idx ON deliveries (settled_at) WHERE state = 'sending'`)
  await db.execute(sql`CREATE INDEX deliveries_mail_idx ON deliveries (mail)`)
  await db.execute(sql`CREATE INDEX deliveries_subscription_idx ON deliveries (subscription)`)
  await db.execute(sql`CREATE INDEX deliveries_settled_at_idx ON deliveries (settled_at)`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TRIGGER note_mailing ON acts`)
  await db.execute(sql`DROP FUNCTION note_mailing()`)
  await db.execute(sql`DROP TABLE deliveries, mailings, subscription_attempts, subscriptions`)
}
