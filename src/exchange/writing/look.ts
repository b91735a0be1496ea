/** How a picture on paper looks: the page's light theme (ui/kit/tokens.css). Colour never stands alone: words and borders say the same. */
export const LOOK = {
  ink: '#0b1a24',
  soft: '#4a5a66',
  paper: '#ffffff',
  line: '#12436d',
  professional: '#a3257b',
  borders: {
    WHOLE: { fill: '#ffffff', ink: '#6b7a85', width: 1, dash: null },
    VACANT: { fill: '#ffffff', ink: '#4a5a66', width: 2, dash: [7, 5] },
    ILLUSTRATIVE: { fill: '#f5f7f8', ink: '#6b7a85', width: 1, dash: [2, 3] },
  },
} as const;
