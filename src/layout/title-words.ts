/**
 * The words that titles of performance papers are made of. Data only.
 *
 * A title is never broken inside one of them. Names of places and projects that are not here are found by what stands
 * around them.
 */

/** What a title is about in the end: it begins a line well. */
const papers = `
  绩效评价报告 绩效自评报告 绩效自评价报告 绩效评估报告 绩效自评表 绩效目标表 绩效目标申报表 绩效运行监控表 事前绩效评估 绩效评价 绩效自评 绩效目标 绩效管理
  绩效监控 自评报告 自评表 评价报告 评分表 指标体系 评分情况表 部门决算 部门预算 部门整体支出 部门整体 整体支出 项目支出 工作报告 工作方案 实施方案 管理办法 暂行办法
`;

/** Units and their parts: a line ends well behind one. */
const units = `
  人民政府办公室 人民政府信访办公室 人民政府 政府办公室 政府办 信访办公室 信访办 信访局 办公室 财政局 审计局 教育局 民政局 公安局 司法局 水务局 农业农村局 卫生健康委员会
  发展和改革委员会 市场监督管理局 人力资源和社会保障局 城市管理委员会 住房和城乡建设委员会 生态环境局 文化和旅游局 应急管理局 统计局 档案局 档案馆 图书馆 委员会 街道办事处
  办事处 管理处 服务中心 管理中心 指挥中心 事务中心 中心 机关事务管理局 总工会 联合会 党校 医院 学校 中学 小学 幼儿园 研究院 有限公司
`;

const others = `
  年度 项目 支出 绩效 评价 财政 专项 资金 经费 补助 补贴 奖励 补偿 购买 服务 采购 购置 设备 建设 工程 改造 升级 更新 维修 维护 运维 运行 运转 系统 平台 软件 网络 信息化 数字化 智能化 智慧 档案 信访 事务 工作
  宣传 培训 活动 会议 调研 考核 核验 检查 监督 监测 管理 治理 整治 保障 救助 救济 安置 就业 创业 养老 教育 卫生 医疗 健康 文化 旅游 体育 科技 农业 农村 乡村 振兴 扶贫 水利 道路 公路 交通 绿化 环境 环保 污染 防治 垃圾 分类 处理
  城市 社区 街道 小区 老旧 基层 党组织 党建 党员 书记 副书记 干部 人才 队伍 离退休 人员 职工 群众 企业 机关 单位 部门 整体 决算 预算 草案 公开 情况 说明 表彰 慰问 应急 安全 消防 治安 综合 法律 法治 咨询 委托 第三方 机构 业务 办公 用房 租赁
  物业 食堂 车辆 印刷 印制 编制 规划 设计 审计 鉴定 测绘 普查 统计 调查 专家 评审 课题 研究 试点 示范 国家 全国 中央 地方 市级 区级 县级 自治区 转移 支付 重点 重大 民生 实事 升级改造 运行维护 购买服务 察访核验 档案数字化 离退休干部 离退休人员 更新改造 担任
  通知 意见 行动 计划 自评 报告 发展 改革 创新 基金 贷款 贴息 产业 中小 资产 债券 政府 工资 津贴 住房 公积金 困难 残疾人 儿童 妇女 青少年 退役 军人 优抚 抚恤 低保 特困 供养
  一级 二级 三级 四级 指标 目标 决策 过程 程序 依据 内容 产出 效益 效果 满意度 服务对象 数量 质量 时效 进度 成本 经济 社会 生态 影响 可持续 立项 投入 实施 组织 制度 财务 会计 核算 到位 控制 监控
  执行 完成 合理 规范 明确 细化 预期 实际 年初 全年 上年 当年 结转 其他 总额 偏差 原因 分析 改进 措施 得分 分值 意见 解释 标准 主管 序号 名称 备注 合计 总分 小计 等级 验收 合格 及时 足额 相关 负责人 联系人 电话 日期 签字 盖章
  执行率 完成率 到位率 合格率 及时率 拨款 余额 预算数 执行数 指标值 完成值 目标值
`;

function listOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

export const paperWords: ReadonlySet<string> = new Set(listOf(papers));
export const unitWords: ReadonlySet<string> = new Set(listOf(units));
export const titleWords: ReadonlySet<string> = new Set([...listOf(others), ...paperWords, ...unitWords]);
