#include "ui/editor/problems/problem_model.h"

#include "ui/common/device_text.h"
#include "ui/common/plain_words.h"
#include "ui/common/problem_words.h"
#include "ui/editor/payloads/payload_model.h"

namespace espalier::ui {

ProblemModel::ProblemModel(EditorSession& session, QObject* parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &EditorSession::problemsChanged, this, &ProblemModel::load);
    load();
}

void ProblemModel::load()
{
    beginResetModel();
    m_problems = m_session.problems();
    m_order.clear();
    m_order.reserve(m_problems.size());
    for (const auto severity : {profiles::Severity::Error, profiles::Severity::Warning, profiles::Severity::Hint}) {
        for (qsizetype i = 0; i < m_problems.size(); ++i) {
            if (m_problems.at(i).severity == severity) {
                m_order.append(i);
            }
        }
    }
    endResetModel();
}

int ProblemModel::rowOf(const profiles::Path& path) const
{
    for (int i = 0; i < m_order.size(); ++i) {
        if (at(i).path == path) {
            return i;
        }
    }
    return -1;
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QString ProblemModel::pathWords(const profiles::Problem& problem) const
{
    QStringList steps;
    const auto& document = m_session.document();
    qsizetype from = 0;
    if (document.contains(problem.payload)) {
        steps << payloadTitle(document, m_session.catalogue(),
                              {problem.payload, document.string(problem.payload, u"PayloadType"), {}, {}});
        from = 2; // PayloadContent and the number
    } else {
        steps << tr("General");
    }
    for (qsizetype i = from; i < problem.path.size(); ++i) {
        const profiles::Step& step = problem.path[i];
        steps << (step.isKey ? step.key : QString::number(step.index + 1));
    }
    return steps.join(QStringLiteral(" › "));
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size()) {
        return {};
    }
    const profiles::Problem& problem = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return problemWords(problem);
    case Qt::AccessibleTextRole:
        return severityWords(problem.severity) + QStringLiteral(": ") + problemWords(problem) + QStringLiteral(" ") +
               pathWords(problem);
    case Qt::ToolTipRole:
        return plainToolTip(visibleText(problem.path.text()));
    case PathWords:
        return problem.place ? tr("Line %1, column %2").arg(problem.place->line).arg(problem.place->column)
                             : pathWords(problem);
    case FixWords:
        return problem.fix ? fixWords(*problem.fix) : QString();
    case SeverityRole:
        return int(problem.severity);
    default:
        return {};
    }
}

} // namespace espalier::ui
