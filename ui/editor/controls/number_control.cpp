#include "ui/editor/controls/number_control.h"

#include "profiles/editing/edits.h"
#include "ui/common/field_look.h"
#include "ui/common/plain_words.h"
#include "ui/editor/catalogue_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace espalier::ui {

namespace {
QString plain(double number)
{
    return QString::number(number, 'g', 15);
}
} // namespace

QString rangeWords(const catalogue::Range& range)
{
    const auto translated = [](const char* words) { return QCoreApplication::translate("NumberControl", words); };
    if (range.min && range.max) {
        return translated(QT_TRANSLATE_NOOP("NumberControl", "%1 to %2")).arg(plain(*range.min), plain(*range.max));
    }
    return range.min   ? translated(QT_TRANSLATE_NOOP("NumberControl", "At least %1")).arg(plain(*range.min))
           : range.max ? translated(QT_TRANSLATE_NOOP("NumberControl", "At most %1")).arg(plain(*range.max))
                       : QString();
}

NumberControl::NumberControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_edit(new QLineEdit(this))
{
    setFocusProxy(m_edit);
    m_edit->setMaximumWidth(160);
    m_edit->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addStretch(1);
    static const QRegularExpression whole(QStringLiteral("[-+]?(0[xX][0-9a-fA-F]*|[0-9]*)"));
    static const QRegularExpression real(QStringLiteral("[-+]?[0-9]*[.]?[0-9]*([eE][-+]?[0-9]*)?"));
    m_edit->setValidator(new QRegularExpressionValidator(isReal() ? real : whole, m_edit));
    connect(m_edit, &QLineEdit::textEdited, this, &NumberControl::take);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        this->session().endTyping();
        showValue(); // what isn't a number gives way to what is written
    });
    show(item);
}

bool NumberControl::isReal() const
{
    return isThere() ? document().kind(item().node) == profiles::Kind::Real
                     : item().key != nullptr && item().key->type == catalogue::Type::Real;
}

void NumberControl::take(const QString& text)
{
    bool isNumber = false;
    if (isReal()) {
        const double number = QLocale::c().toDouble(text, &isNumber);
        if (isNumber) {
            put(number, EditorSession::Merge::Typing);
        }
        return;
    }
    const qint64 number = text.toLongLong(&isNumber, 10);
    if (isNumber) {
        put(number, EditorSession::Merge::Typing);
        return;
    }
    // Beyond 64 bits, or hexadecimal: as it is spelled.
    if (isThere() && !text.isEmpty()) {
        if (const auto spelled = profiles::setSpelling(document(), item().node, text)) {
            session().edit(spelled, item().title, EditorSession::Merge::Typing);
        }
    }
}

void NumberControl::step(int by)
{
    bool isNumber = false;
    const double now = m_edit->text().isEmpty() && item().key != nullptr && hasDefault(*item().key)
                           ? item().key->byDefault.toDouble()
                           : QLocale::c().toDouble(m_edit->text(), &isNumber);
    double next = now + by;
    if (item().key != nullptr && item().key->range) {
        const catalogue::Range& range = *item().key->range;
        next = std::clamp(next, range.min.value_or(next), std::max(range.min.value_or(next), range.max.value_or(next)));
    }
    put(isReal() ? plist::Value(next) : plist::Value(qint64(next)), EditorSession::Merge::Typing);
}

void NumberControl::showValue()
{
    const QString text = isThere() ? document().spelling(item().node) : QString();
    bool same = false;
    const double shown = QLocale::c().toDouble(m_edit->text(), &same);
    const bool unfinished = m_edit->hasFocus() && same && isThere() && shown == QLocale::c().toDouble(text);
    if (m_edit->text() != text && !unfinished) {
        m_edit->setText(text);
    }
    const QString range = item().key != nullptr && item().key->range ? rangeWords(*item().key->range) : QString();
    const QString byDefault = defaultText();
    m_edit->setPlaceholderText(!byDefault.isEmpty() ? tr("Default: %1").arg(byDefault)
                               : range.isEmpty()    ? tr("Not set")
                                                    : range);
    m_edit->setToolTip(plainToolTip(range));
    m_edit->setAccessibleName(item().title);
    m_edit->setAccessibleDescription(range);
}

void NumberControl::showLook(FieldLook look)
{
    setFieldLook(m_edit, look);
}

bool NumberControl::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return Control::eventFilter(watched, event);
}

} // namespace espalier::ui
