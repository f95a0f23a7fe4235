// The last few commands of a device in one line each: state, what, when. Painted.
#pragma once

#include "ui/common/state.h"

#include <QList>
#include <QWidget>

namespace espalier::ui {

struct Recent {
    State state = State::Unknown;
    QString words, when;
};

class RecentList : public QWidget {
    Q_OBJECT
public:
    explicit RecentList(QWidget* parent = nullptr);
    void setRecent(const QList<Recent>& recent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Recent> m_recent;
};

} // namespace espalier::ui
