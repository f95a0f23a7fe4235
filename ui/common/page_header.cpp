#include "ui/common/page_header.h"

#include "ui/common/icon.h"
#include "ui/common/overflow_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace espalier::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_back(new Button(QString(), Button::Kind::Quiet, this)),
      m_title(new ElidedLabel(title, TextRole::PageTitle, &Theme::text1, this)),
      m_summary(new ElidedLabel(QString(), TextRole::Body, &Theme::text2, this)), m_actions(new OverflowBar(this))
{
    m_back->hide();
    m_back->setIcon(themedIcon(QStringLiteral("chevron-start")));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, 12, space::page, 12);
    row->setSpacing(10);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_actions);
    connect(m_back, &QPushButton::clicked, this, &PageHeader::backRequested);
    fitHeight();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->updateGeometry();
}

void PageHeader::setSummary(const QString& summary)
{
    m_summary->setText(summary);
}

void PageHeader::setBack(const QString& where)
{
    m_back->setText(where);
    m_back->setVisible(!where.isEmpty());
    QMargins margins = layout()->contentsMargins();
    const int edge = where.isEmpty() ? space::page : space::small; // the quiet button has its own padding
    if (layoutDirection() == Qt::RightToLeft) {
        margins.setRight(edge);
    } else {
        margins.setLeft(edge);
    }
    layout()->setContentsMargins(margins);
    m_back->setAccessibleName(where.isEmpty() ? QString() : tr("Back to %1").arg(where));
}

Button* PageHeader::addAction(const QString& iconName, const QString& words, Button::Kind kind)
{
    auto* button = new Button(iconName, words, kind, this);
    m_actions->add(button);
    return button;
}

void PageHeader::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        fitHeight();
    }
}

void PageHeader::fitHeight()
{
    setFixedHeight(std::max(height::pageHeader, QFontMetrics(roleFont(TextRole::PageTitle)).height() + 24));
}

} // namespace espalier::ui
