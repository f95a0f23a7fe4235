#include "ui/devices/detail/saved_line.h"

#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int LongestLine = 255; // what the server takes
}

SavedLine::SavedLine(const QString& key, const QString& name, QWidget* parent)
    : QWidget(parent), m_key(key), m_line(new QLineEdit(this)),
      m_told(new TextLabel(TextRole::Second, &Theme::text3, this))
{
    auto* label = new TextLabel(name, TextRole::Strong, &Theme::text1, this);
    label->setBuddy(m_line);
    m_line->setAccessibleName(name);
    m_line->setObjectName(key);
    m_line->setMaxLength(LongestLine);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(m_told);
    auto* row = new QHBoxLayout;
    row->setObjectName(QStringLiteral("row"));
    row->setSpacing(space::small);
    row->addWidget(m_line, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(row);
    connect(m_line, &QLineEdit::editingFinished, this, &SavedLine::save);
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_told->setText({}); });
}

void SavedLine::addBeside(QWidget* widget)
{
    layout()->findChild<QHBoxLayout*>(QStringLiteral("row"))->addWidget(widget);
}

void SavedLine::setSaved(const QString& value)
{
    const bool untouched = m_line->text() == m_saved;
    m_saved = value;
    if (untouched) {
        m_line->setText(value);
    }
}

void SavedLine::reset()
{
    m_saved.clear();
    m_sent.clear();
    m_line->clear();
    m_told->setText({});
}

void SavedLine::save()
{
    const QString value = m_line->text().trimmed();
    if (value != m_saved && value != m_sent) { // leaving it after Enter asks once
        m_sent = value;
        m_told->setText(tr("Saving…"));
        Q_EMIT saveRequested(m_key, value);
    }
}

void SavedLine::tellSaved()
{
    if (m_line->text().trimmed() == m_sent) {
        m_line->setText(m_sent);
    }
    m_saved = m_sent;
    m_sent = QString();
    m_told->setText(tr("Saved"));
}

void SavedLine::tellFailed()
{
    m_sent = QString();
    m_told->setText(tr("Not saved"));
}

} // namespace espalier::ui
