/**
 * The three pictures of the welcome page, drawn so that they follow the page's colours: light, dark and forced.
 * Grey bars stand for text; only numbers that a council paper could carry are written out.
 */

interface Props {
  readonly alt: string;
}

const VIEW = '0 0 320 200';

export function CardPicture({ alt }: Props) {
  return (
    <svg class="picture" viewBox={VIEW} role="img" aria-label={alt}>
      <rect class="sheet" x="24" y="20" width="272" height="180" rx="6" />
      <rect class="bar" x="44" y="40" width="120" height="9" rx="4" />
      <rect class="faint" x="44" y="64" width="26" height="7" rx="3" />
      <text class="number" x="78" y="72">
        26/25
      </text>
      <path class="solid" d="M78 77h38" />
      <rect class="faint" x="124" y="64" width="140" height="7" rx="3" />
      <rect class="faint" x="44" y="178" width="216" height="7" rx="3" />
      <path class="pointer" d="M104 74l0 17 4-4 3 7 4-2-3-6 6 0z" />
      <rect class="card" x="92" y="92" width="184" height="78" rx="7" />
      <text class="number" x="106" y="113">
        NUFA 26/25
      </text>
      <rect class="bar" x="106" y="122" width="150" height="7" rx="3" />
      <rect class="faint" x="106" y="135" width="104" height="7" rx="3" />
      <rect class="tag" x="106" y="149" width="46" height="13" rx="4" />
      <rect class="faint" x="160" y="152" width="72" height="7" rx="3" />
    </svg>
  );
}

export function TrailPicture({ alt }: Props) {
  const lanes = ['NUFA', 'NUIT', 'NEHR'] as const;
  return (
    <svg class="picture" viewBox={VIEW} role="img" aria-label={alt}>
      {lanes.map((lane, at) => (
        <g key={lane}>
          <text class="lane-name" x="24" y={60 + at * 46}>
            {lane}
          </text>
          <path class="lane" d={`M76 ${56 + at * 46}h220`} />
        </g>
      ))}
      <path class="solid" d="M100 56C124 56 124 102 152 102" />
      <path class="solid" d="M152 102C180 102 180 148 206 148" />
      <path class="dashed" d="M100 56C160 56 180 56 226 56" />
      <path class="dashed" d="M206 148C236 148 236 102 268 102" />
      <circle class="dot" cx="100" cy="56" r="7" />
      <circle class="dot" cx="152" cy="102" r="7" />
      <circle class="dot" cx="206" cy="148" r="7" />
      <circle class="ring" cx="226" cy="56" r="7" />
      <circle class="ring" cx="268" cy="102" r="7" />
    </svg>
  );
}

export function ListPicture({ alt }: Props) {
  const rows = ['26/25', 'HDAB', '28/25', 'EHDS'] as const;
  return (
    <svg class="picture" viewBox={VIEW} role="img" aria-label={alt}>
      <rect class="sheet" x="70" y="16" width="180" height="184" rx="6" />
      <path class="tab" d="M70 46h180" />
      <path class="chosen" d="M82 45h44" />
      <rect class="bar" x="84" y="28" width="40" height="7" rx="3" />
      <rect class="faint" x="138" y="28" width="40" height="7" rx="3" />
      <rect class="faint" x="192" y="28" width="40" height="7" rx="3" />
      {rows.map((row, at) => (
        <g key={row}>
          <text class="number" x="84" y={70 + at * 36}>
            {row}
          </text>
          <path class={at % 2 === 0 ? 'solid' : 'dotted'} d={`M84 ${75 + at * 36}h38`} />
          <rect class="faint" x="132" y={62 + at * 36} width={at % 2 === 0 ? 96 : 70} height="7" rx="3" />
          {at < 3 && <path class="tab" d={`M82 ${86 + at * 36}h156`} />}
        </g>
      ))}
    </svg>
  );
}
