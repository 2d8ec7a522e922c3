import styles from './scene.module.css';

/** A harbour on a winter evening, with the lights on. Says nothing to those who do not see it. */
export function Scene() {
  return (
    <svg className={styles.scene} viewBox="0 0 640 190" aria-hidden="true" focusable="false">
      <circle className={styles.moon} cx="548" cy="42" r="17" />
      <path
        className={styles.far}
        d="M0 128c46-8 74-52 118-58 40-5 62 34 96 38 30 3 50-26 88-26 44 0 66 40 112 42 40 2 58-24 96-24 46 0 78 24 130 26"
      />
      <path
        className={styles.walls}
        d="M160 150V98l40-32 22 18V64h12v30l6 4v52zM302 150v-38l26-20 26 20v38zM500 158h76l-12 18h-52zM508 146l22-32v32zM538 102l30 42h-30z"
      />
      <g className={styles.lights}>
        <rect x="178" y="112" width="15" height="18" rx="2" />
        <rect x="206" y="112" width="15" height="18" rx="2" />
        <rect x="318" y="122" width="13" height="15" rx="2" />
        <path d="M428 80h12l3 12h-18z" />
      </g>
      <g className={styles.near}>
        <path d="M160 150V98l40-32 40 32v52M222 83V64h12v29M193 150v-14h14v14M178 112h15v18h-15zM206 112h15v18h-15z" />
        <path d="M302 150v-38l26-20 26 20v38M318 122h13v15h-13z" />
        <path d="M434 150V92M428 80h12l3 12h-18zM434 80v-8M424 150h20" />
        <path d="M92 150h390" />
        <path d="M500 158h76l-12 18h-52zM538 158v-56l30 42h-30M530 114l-22 32h22" />
        <path d="M20 182c14 0 14-6 28-6s14 6 28 6 14-6 28-6 14 6 28 6 14-6 28-6 14 6 28 6 14-6 28-6 14 6 28 6 14-6 28-6 14 6 28 6 14-6 28-6 14 6 28 6 14-6 28-6 14 6 28 6M588 182c14 0 14-6 28-6" />
        <path d="M228 52c-6-7 6-11 0-19" />
      </g>
      <path
        className={styles.snow}
        d="M62 40h.1M112 22h.1M150 48h.1M262 30h.1M296 60h.1M352 34h.1M392 62h.1M466 28h.1M498 66h.1M602 78h.1M40 84h.1M86 96h.1M276 96h.1M384 100h.1M610 22h.1M20 18h.1"
      />
    </svg>
  );
}
