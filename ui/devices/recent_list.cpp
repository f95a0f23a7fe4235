#include "ui/devices/recent_list.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QStyle>

namespace espalier::ui {

RecentList::RecentList(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RecentList::setRecent(const QList<Recent>& recent)
{
    m_recent = recent;
    QStringList told;
    for (const Recent& line : recent) {
        told << line.words + QStringLiteral(", ") + line.when;
    }
    setAccessibleDescription(told.join(QStringLiteral(". ")));
    setVisible(!recent.isEmpty());
    updateGeometry();
    update();
}

QSize RecentList::sizeHint() const
{
    const int tall = rowHeight(height::factRow, 1, QFontMetrics(roleFont(TextRole::Body)), 8);
    return {300, tall * static_cast<int>(m_recent.size())};
}

void RecentList::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int tall = rowHeight(height::factRow, 1, QFontMetrics(roleFont(TextRole::Body)), 8);
    for (int i = 0; i < m_recent.size(); ++i) {
        const Recent& line = m_recent.at(i);
        const QRect row(0, i * tall, width(), tall);
        const QRect sign(0, row.center().y() - 7, 16, 16);
        paintIcon(&painter, QStyle::visualRect(layoutDirection(), row, sign), stateIconName(line.state),
                  stateColors(t, line.state).text);
        const int whenWide = QFontMetrics(roleFont(TextRole::Second)).horizontalAdvance(line.when) + space::medium;
        paintLine(&painter, QStyle::visualRect(layoutDirection(), row, row.adjusted(24, 0, -whenWide, 0)), line.words,
                  roleFont(TextRole::Body), t.text1, Qt::AlignLeading, Elide::End, layoutDirection());
        paintLine(&painter, row, line.when, roleFont(TextRole::Second), t.text2, Qt::AlignTrailing, Elide::End,
                  layoutDirection());
    }
}

} // namespace espalier::ui
