#include "ui/assigning/impact_line_list.h"

#include "ui/common/icon_label.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>

namespace espalier::ui {

namespace {
constexpr int Sign = 16, LeastWidth = 60;

TextLabel* wrapped(const QString& words, TextLabel::Color color, QWidget* parent)
{
    auto* label = new TextLabel(words, TextRole::Second, color, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(LeastWidth);
    return label;
}
} // namespace

ImpactLineList::ImpactLineList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

QStringList ImpactLineList::words() const
{
    QStringList all;
    for (const ImpactLine& line : m_shown) {
        all << line.words;
    }
    return all;
}

void ImpactLineList::setLines(const QList<ImpactLine>& lines)
{
    m_shown = lines;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList told;
    for (const ImpactLine& line : lines) {
        auto* one = new QWidget(this);
        auto* row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::small);
        row->addWidget(new IconLabel(line.iconName, line.tone, Sign, IconLabel::Ground::None, one), 0, Qt::AlignTop);
        auto* text = new QVBoxLayout;
        text->setSpacing(0);
        text->addWidget(wrapped(line.words, &Theme::text2, one));
        told << line.words;
        if (!line.devices.isEmpty()) {
            text->addWidget(wrapped(line.devices, &Theme::text3, one));
            told << line.devices;
        }
        row->addLayout(text, 1);
        m_column->addWidget(one);
        one->setVisible(true);
    }
    setAccessibleDescription(told.join(QStringLiteral(". ")));
    updateGeometry();
}

} // namespace espalier::ui
