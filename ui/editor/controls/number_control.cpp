#include "ui/editor/controls/number_control.h"

#include "plist/value_syntax.h"
#include "profiles/editing/edits.h"
#include "profiles/validation/key_range.h"
#include "ui/common/field_look.h"
#include "ui/common/plain_words.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/any_length.h"
#include "ui/editor/form/item_actions.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QtNumeric>

#include <cmath>

namespace espalier::ui {

namespace {
QString plain(double number)
{
    const bool isWhole = std::abs(number) < 1e21 && number == std::floor(number);
    return isWhole ? QString::number(number, 'f', 0) : QString::number(number, 'g', 15);
}

// Decimal or hexadecimal; nothing beyond 64 bits.
std::optional<qint64> wholeNumber(const QString& text)
{
    const auto number = plist::parseInteger(text.toUtf8());
    const auto* whole = number ? number->as<qint64>() : nullptr;
    return whole != nullptr ? std::optional(*whole) : std::nullopt;
}

bool isSameWhole(const QString& one, const QString& other)
{
    const auto whole = wholeNumber(one);
    return whole && whole == wholeNumber(other);
}

bool isSameReal(const QString& one, const QString& other)
{
    const auto real = plist::parseReal(one.toUtf8());
    return real && real == plist::parseReal(other.toUtf8());
}

double within(const catalogue::Range& range, double number)
{
    const double most = range.max ? std::min(number, *range.max) : number;
    return range.min ? std::max(most, *range.min) : most;
}

qint64 within(const catalogue::Range& range, qint64 number)
{
    const qint64 most = range.max && double(number) > *range.max ? qint64(std::floor(*range.max)) : number;
    return range.min && double(most) < *range.min ? qint64(std::ceil(*range.min)) : most;
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
    takeAnyLength(m_edit);
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
        showValue(); // as it is written
    });
    connect(&session, &EditorSession::audienceChanged, this, [this] { showValue(); });
    show(item);
}

bool NumberControl::isReal() const
{
    return isThere() ? document().kind(item().node) == profiles::Kind::Real
                     : item().key != nullptr && item().key->type == catalogue::Type::Real;
}

catalogue::Range NumberControl::range() const
{
    const QString payload = item().entry != nullptr ? item().entry->type : QString();
    const auto range =
        item().key != nullptr ? profiles::rangeOf(*item().key, payload, session().audience()) : std::nullopt;
    return range.value_or(catalogue::Range());
}

QString NumberControl::spelling() const
{
    return isThere() ? document().spelling(item().node) : QString();
}

void NumberControl::take(const QString& text)
{
    if (text.isEmpty() && (!isThere() || (isOptional() && ItemActions(session(), item()).unset()))) {
        setUntaken({});
        return;
    }
    m_instead = spelling();
    setUntaken(!text.isEmpty() && write(text) ? QString() : whyUntaken(text));
}

bool NumberControl::write(const QString& text)
{
    if (isReal()) {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(text, &isNumber);
        return isNumber && put(number, EditorSession::Merge::Typing);
    }
    const auto number = plist::parseInteger(text.toUtf8());
    if (!number) {
        return false;
    }
    bool isDecimal = false;
    text.toLongLong(&isDecimal, 10);
    // Hexadecimal stays as it is spelled.
    return isDecimal || !isThere() ? put(*number, EditorSession::Merge::Typing)
                                   : session().edit(profiles::setSpelling(document(), item().node, text), item().title,
                                                    EditorSession::Merge::Typing);
}

QString NumberControl::whyUntaken(const QString& text) const
{
    const QString held = spelling();
    if (text.isEmpty()) {
        return tr("Empty. The profile still holds %1.").arg(held);
    }
    if (isReal()) {
        return held.isEmpty() ? tr("Not a number. Nothing is set.")
                              : tr("Not a number. The profile still holds %1.").arg(held);
    }
    return held.isEmpty() ? tr("Not a whole number that fits. Nothing is set.")
                          : tr("Not a whole number that fits. The profile still holds %1.").arg(held);
}

// From nothing: from the default, else from 0. What is no number, or has no next one, stays.
void NumberControl::step(int by)
{
    const bool fromDefault = m_edit->text().isEmpty() && item().key != nullptr && hasDefault(*item().key);
    const QString text = fromDefault                ? valueWords(defaultOf(*item().key))
                         : m_edit->text().isEmpty() ? QStringLiteral("0")
                                                    : m_edit->text();
    const catalogue::Range range = this->range();
    if (isReal()) {
        if (const auto now = plist::parseReal(text.toUtf8()); now && std::isfinite(*now + by)) {
            put(within(range, *now + by), EditorSession::Merge::Typing);
        }
        return;
    }
    const auto now = wholeNumber(text);
    qint64 next = 0;
    if (now && !qAddOverflow(*now, qint64(by), &next)) {
        put(within(range, next), EditorSession::Merge::Typing);
    }
}

void NumberControl::showValue()
{
    const QString text = spelling();
    if (!untaken().isEmpty() && text != m_instead) {
        setUntaken({}); // an undo, a fix, another view
    }
    const bool unfinished = m_edit->hasFocus() && isThere() &&
                            (isReal() ? isSameReal(m_edit->text(), text) : isSameWhole(m_edit->text(), text));
    if (m_edit->text() != text && !unfinished && untaken().isEmpty()) {
        m_edit->setText(text);
    }
    const QString range = rangeWords(this->range());
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
