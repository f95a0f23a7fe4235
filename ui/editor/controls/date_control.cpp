#include "ui/editor/controls/date_control.h"

#include "ui/common/button.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/form/item_actions.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace espalier::ui {

DateControl::DateControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent),
      m_choose(new Button(QStringLiteral("calendar"), tr("Choose a date"), Button::Kind::Standard, this)),
      m_edit(new QDateTimeEdit(this))
{
    leaveWheelTo(m_edit);
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm:ss"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addWidget(m_edit);
    row->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        put(emptyValue(profiles::Kind::Date));
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& moment) {
        put(plist::Date{moment.toMSecsSinceEpoch()}, EditorSession::Merge::Typing);
    });
    connect(m_edit->findChild<QLineEdit*>(), &QLineEdit::textChanged, this, &DateControl::judge);
    connect(m_edit, &QDateTimeEdit::editingFinished, &session, &EditorSession::endTyping);
    show(item);
}

QWidget* DateControl::field()
{
    return isThere() ? static_cast<QWidget*>(m_edit) : m_choose;
}

// Qt keeps a date from being emptied. Taking all of it away means that it isn't set.
bool DateControl::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const auto* line = m_edit->findChild<QLineEdit*>();
        const bool removes = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete;
        if (removes && line->selectedText() == line->text() && isOptional() && ItemActions(session(), item()).unset()) {
            return true;
        }
    }
    return Control::eventFilter(watched, event);
}

// While it is half typed the field tells nothing, and the document keeps what it held.
void DateControl::judge(const QString& text)
{
    const bool isEmpty = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!isThere() || m_edit->hasAcceptableInput() ||
        (isEmpty && isOptional() && ItemActions(session(), item()).unset())) {
        setUntaken({});
        return;
    }
    setUntaken(
        (isEmpty ? tr("Empty. The profile still holds %1.") : tr("Not a whole date. The profile still holds %1."))
            .arg(document().spelling(item().node)));
}

void DateControl::showValue()
{
    m_choose->setVisible(!isThere());
    if (!isThere() && m_edit->hasFocus()) {
        m_choose->setFocus(Qt::OtherFocusReason);
    }
    m_edit->setVisible(isThere());
    m_edit->setAccessibleName(item().title);
    m_choose->setAccessibleName(tr("Choose a date: %1").arg(item().title));
    const plist::Value now = value();
    if (const auto* date = now.as<plist::Date>(); date != nullptr && isThere()) {
        const QSignalBlocker quiet(m_edit);
        m_edit->setDateTime(QDateTime::fromMSecsSinceEpoch(date->ms));
    }
}

} // namespace espalier::ui
