// The session's problems as rows: errors first, in the order of the document.
#pragma once

#include "ui/editor/editor_session.h"

#include <QAbstractListModel>

namespace espalier::ui {

class ProblemModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PathWords = Qt::UserRole + 1, FixWords, SeverityRole };

    explicit ProblemModel(EditorSession& session, QObject* parent = nullptr);
    [[nodiscard]] const profiles::Problem& at(int row) const { return m_problems.at(m_order.at(row)); }
    [[nodiscard]] int rowOf(const profiles::Path& path) const; // -1: none
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void load();
    [[nodiscard]] QString pathWords(const profiles::Problem& problem) const;

    EditorSession& m_session;
    QList<profiles::Problem> m_problems; // shared with the session
    QList<qsizetype> m_order;            // rows
};

} // namespace espalier::ui
