interface Choice {
  value: string
  label: string
}

/** One thing that a list can be asked for. */
export interface Filter {
  /** Its name in the address. */
  name: string
  label: string
  /** What is shown when nothing is chosen. */
  first: string
  choices: Choice[]
}

interface FilterFormProps {
  /** The list's own path. */
  path: string
  label: string
  filters: readonly Filter[]
  /** What the address asks for. */
  params: Readonly<Record<string, string | string[] | undefined>>
  /** What the button says. */
  showLabel: string
}

/** What of a list is shown: a form that needs no script, and an address that can be kept and sent. */
export function FilterForm({ path, label, filters, params, showLabel }: FilterFormProps) {
  return (
    <form className="queue__filters" method="get" action={path} role="search" aria-label={label}>
      {filters.map(({ name, label, first, choices }) => (
        <div key={name} className="queue__filter">
          <label htmlFor={`filter-${name}`}>{label}</label>
          <select id={`filter-${name}`} name={name} defaultValue={typeof params[name] === 'string' ? params[name] : ''}>
            <option value="">{first}</option>
            {choices.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className="btn btn--style-primary btn--size-small">
        {showLabel}
      </button>
    </form>
  )
}
