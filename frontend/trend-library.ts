import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/** The parts of the library that are drawn with, in a file of their own, so that they are one download. */
use([LineChart, BarChart, GridComponent, TitleComponent, TooltipComponent, SVGRenderer]);

export { init };
