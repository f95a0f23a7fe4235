// "For any device": whether the devices are supervised, how they were enrolled, and by which channel the profile
// reaches them, for judging what is allowed in it. What is chosen is kept for the next profile.
#pragma once

#include "ui/common/button.h"
#include "ui/editor/editor_session.h"

class QMenu;

namespace espalier::ui {

class AudienceChoice : public Button {
    Q_OBJECT
public:
    explicit AudienceChoice(EditorSession& session, QWidget* parent = nullptr);

private:
    void fill(QMenu* menu);
    void choose(const profiles::Audience& audience); // of which those three count
    void showChosen();

    EditorSession& m_session;
};

} // namespace espalier::ui
