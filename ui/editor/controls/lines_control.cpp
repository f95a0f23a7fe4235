#include "ui/editor/controls/lines_control.h"

#include "ui/editor/controls/text_control.h"
#include "ui/editor/controls/variable_menu.h"
#include "ui/editor/widget_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace espalier::ui {

namespace {
constexpr int FewestLines = 3, MostLines = 9;
}

bool wantsLines(const profiles::EditableDocument& document, const FormItem& item)
{
    static const QSet<QString> names{QStringLiteral("PayloadDescription"), QStringLiteral("LoginwindowText"),
                                     QStringLiteral("LockScreenFootnote"), QStringLiteral("Explanation"),
                                     QStringLiteral("BannerText"),         QStringLiteral("FooterText")};
    if (item.isSecret) {
        return false;
    }
    const profiles::Path around = item.path.parent();
    const bool isConsent = !around.isEmpty() && around.last().key == QLatin1String("ConsentText");
    return names.contains(item.name) || isConsent ||
           (document.contains(item.node) && document.spelling(item.node).contains(QLatin1Char('\n')));
}

LinesControl::LinesControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_edit(new QPlainTextEdit(this))
{
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);
    m_edit->setTabChangesFocus(true);
    m_edit->setFrameShape(QFrame::StyledPanel);
    m_edit->setUndoRedoEnabled(false); // the session's history is the one
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    if (session.dictionary() == nullptr) {
        addVariableMenu(m_edit);
    }
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_showing) {
            putTyped(typedOver(text(), widgetText(*m_edit->document())));
        }
    });
    show(item);
}

QString LinesControl::text() const
{
    const plist::Value now = value();
    return isThere() && now.as<QString>() != nullptr ? *now.as<QString>() : QString();
}

void LinesControl::showValue()
{
    const QString shown = inWidget(text());
    if (widgetText(*m_edit->document()) != shown) {
        m_showing = true;
        m_edit->setPlainText(shown);
        m_showing = false;
    }
    m_edit->setPlaceholderText(placeholderFor(item(), defaultText()));
    m_edit->setAccessibleName(item().title);
    fitHeight();
}

// Shift and Enter would write a line separator, which devices show as a box.
bool LinesControl::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent*>(event)->matches(QKeySequence::InsertLineSeparator)) {
        m_edit->insertPlainText(QStringLiteral("\n"));
        return true;
    }
    return Control::eventFilter(watched, event);
}

void LinesControl::fitHeight()
{
    const int lines = std::clamp(int(m_edit->document()->size().height()), FewestLines, MostLines);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + 16);
}

} // namespace espalier::ui
