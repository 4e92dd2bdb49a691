/** One fact to filter by. While nothing is chosen it shows the fact's name, so that no label takes room. */
interface Props<Value extends string | number> {
  readonly label: string;
  /** "Alle råd". */
  readonly all: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

export function FilterSelect<Value extends string | number>(props: Props<Value>) {
  const { label, all, options, value, onChange } = props;
  return (
    <select
      class="ds-input"
      aria-label={label}
      data-set={value !== null}
      value={String(value ?? '')}
      onChange={({ currentTarget }) =>
        onChange(options.find((one) => String(one.value) === currentTarget.value)?.value ?? null)
      }
    >
      <option value="" hidden>
        {label}
      </option>
      {value !== null && <option value="all">{all}</option>}
      {options.map((option) => (
        <option key={option.value} value={String(option.value)}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
