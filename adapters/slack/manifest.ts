/** The app as Slack wants it described, to paste into api.slack.com/apps. docs/slack.md says why each scope is needed. */
export function manifest(command = "dateline") {
  return {
    display_information: {
      name: "Dateline",
      description: "The newsroom's record of a conflict, traced to exact words",
    },
    features: {
      bot_user: { display_name: "Dateline", always_online: true },
      slash_commands: [
        {
          command: `/${command}`,
          description: "Ask the record: status, timeline, who, claim, sources, alerts",
          usage_hint: "status Hama",
          should_escape: false,
        },
      ],
    },
    oauth_config: { scopes: { bot: ["commands", "chat:write", "app_mentions:read"] } },
    settings: {
      event_subscriptions: { bot_events: ["app_mention"] },
      interactivity: { is_enabled: true },
      socket_mode_enabled: true,
      org_deploy_enabled: false,
      token_rotation_enabled: false,
    },
  };
}
