// The profile as XML, two-way in step with the form: both edit the same text through the session, so they share one
// history. What can't be read is marked at its place, with a repair where there is one.
#pragma once

#include "ui/editor/editor_tab.h"

class QTimer;

namespace espalier::ui {

class FindBar;
class MessageBar;
class XmlEdit;

class XmlTab : public EditorTab {
    Q_OBJECT
public:
    explicit XmlTab(const EditorSurroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("xml"); }
    [[nodiscard]] QString title() const override { return tr("XML"); }
    void onShown() override;
    bool reveal(const profiles::Path& path) override; // only while it is shown: the form comes first
    void startSearch() override;
    bool goBack() override;

private:
    void follow(const profiles::Applied& applied);
    void take(int position, int removed, const QString& inserted);
    void load();
    void mark();
    void tellDamages();
    void offerUtf8();
    void repair(const profiles::Splice& splice);
    void followCursor();
    void goTo(qsizetype offset, qsizetype bytes);

    EditorSession& m_session;
    MessageBar* m_message;
    FindBar* m_find;
    XmlEdit* m_edit;
    QTimer* m_marksSoon;
    bool m_loaded = false;
    bool m_typing = false; // the change on its way is ours, the text has it already
    bool m_moving = false; // the cursor follows somebody else
};

} // namespace espalier::ui
