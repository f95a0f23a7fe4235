// The control of one value in the form. It shows what the document holds and turns what a person does into edits; it
// keeps no value of its own. GUI thread.
#pragma once

#include "ui/editor/editor_session.h"
#include "ui/editor/form/form_item.h"

#include <QWidget>

namespace espalier::ui {

enum class FieldLook;

enum class Held {
    NotSet,  // the key isn't there; Apple's default holds
    Default, // written, and the same as the default
    Set
};

class Control : public QWidget {
    Q_OBJECT
public:
    Control(EditorSession& session, const FormItem& item, QWidget* parent);

    // After every change of the document that may concern it; the item is the same place.
    void show(const FormItem& item);
    // Fields draw it; wrong: a problem lies here.
    void setWrong(bool wrong);
    [[nodiscard]] const FormItem& item() const { return m_item; }
    // What takes the focus when a person turns to the row.
    [[nodiscard]] virtual QWidget* field() { return focusProxy() ? focusProxy() : this; }
    void takeFocus(); // typing goes on after what is there
    // Why the field shows something else than the document holds, a sentence; empty: it shows what is there.
    [[nodiscard]] const QString& untaken() const { return m_untaken; }

Q_SIGNALS:
    void untakenChanged();

protected:
    virtual void showValue() = 0;
    virtual void showLook(FieldLook look) { Q_UNUSED(look) }

    [[nodiscard]] EditorSession& session() const { return m_session; }
    [[nodiscard]] const profiles::EditableDocument& document() const { return m_session.document(); }
    [[nodiscard]] bool isThere() const { return document().contains(m_item.node); }
    [[nodiscard]] plist::Value value() const { return document().value(m_item.node); }
    // The text of what is there, else of the default; empty when neither is.
    [[nodiscard]] QString defaultText() const;
    // Keys on the way to the place may be made; an entry of a list, a payload among them, has to be there.
    [[nodiscard]] bool isPlaceThere() const;
    // One step of the history.
    bool put(const plist::Value& value, EditorSession::Merge merge = EditorSession::Merge::Separate);
    // A string, typed: what wasn't touched keeps its bytes.
    bool putTyped(const QString& text);
    bool edit(const Result<profiles::Edit>& edit);
    void setUntaken(const QString& why);
    // May be gone without a trace: a key that the catalogue lists and that isn't required.
    [[nodiscard]] bool isOptional() const;
    // Scrolling over the form must not change values: the wheel goes to the form unless the field has the focus.
    void leaveWheelTo(QWidget* field);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    EditorSession& m_session;
    FormItem m_item;
    QString m_untaken;
    bool m_wrong = false;
};

[[nodiscard]] Held heldBy(const profiles::EditableDocument& document, const FormItem& item);

// By the type of what is there, else of what the catalogue says; never null.
[[nodiscard]] Control* makeControl(EditorSession& session, const FormItem& item, QWidget* parent);
// Two items that the same control can show.
[[nodiscard]] QString controlKind(const profiles::EditableDocument& document, const FormItem& item);

} // namespace espalier::ui
