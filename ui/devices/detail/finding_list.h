// Facts with what they mean: sign of the state, what is so, and below it what that is good or bad for. Painted.
#pragma once

#include "ui/common/state.h"

#include <QList>

#include <optional>

namespace espalier::ui {

struct Finding {
    std::optional<State> state; // none: neither good nor bad
    QString what;
    QString meaning;

    friend bool operator==(const Finding&, const Finding&) = default;
};

struct FindingGroup {
    QString title;
    QList<Finding> findings;
};

class FindingList : public QWidget {
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);
    void setFindings(const QList<Finding>& findings);
    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int tallOf(const Finding& finding, int width) const;

    QList<Finding> m_findings;
};

} // namespace espalier::ui
