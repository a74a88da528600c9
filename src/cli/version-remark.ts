import { profileCovering } from "../contract/describe.js";
import type { Report } from "../model/report.js";

/** Adds a remark where the build that answered belongs to another profile than the one it was judged by. */
export function withVersionRemark(report: Report): Report {
  const { run } = report;
  // What was chosen by the build has said so already.
  if (run.profileChoice?.by === "build") return report;
  const build = /^\d+\.\d+\.\d+/.exec(run.target.build ?? "")?.[0];
  const fitting = build === undefined ? undefined : profileCovering(build);
  if (build === undefined || fitting === run.profile) return report;
  const remark =
    fitting === undefined
      ? `OCP calls itself ${build}, which no profile covers: findings may be about the difference`
      : `OCP calls itself ${build}, and was judged by profile ${run.profile}: give --ocp-version ${fitting}`;
  return { ...report, run: { ...run, remarks: [...run.remarks, remark] } };
}
