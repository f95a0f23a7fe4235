#include "ui/editor/assigned/assigned_tab.h"
#include "ui/editor/editor_tab.h"
#include "ui/editor/form/form_tab.h"
#include "ui/editor/impact/impact_tab.h"
#include "ui/editor/versions/versions_tab.h"
#include "ui/editor/xml/xml_tab.h"

namespace espalier::ui {

// Every tab of the editor, in its order. A new tab is one line here.
QList<EditorTab*> makeEditorTabs(const EditorSurroundings& surroundings)
{
    return {new FormTab(surroundings), new XmlTab(surroundings), new VersionsTab(surroundings),
            new AssignedTab(surroundings), new ImpactTab(surroundings)};
}

} // namespace espalier::ui
